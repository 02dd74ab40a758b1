package dev.selfsame.ports;

import java.net.URI;

/** A link with a secret in it, for one person's eyes; its text form tells nothing. */
public record Link(URI uri) {
    @Override
    public String toString() {
        return "Link[]";
    }
}
