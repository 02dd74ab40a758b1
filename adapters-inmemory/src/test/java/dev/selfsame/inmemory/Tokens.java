package dev.selfsame.inmemory;

import java.net.URI;

/** Takes the token out of a link, as the page behind it would. */
final class Tokens {

    private Tokens() {}

    static String of(URI link) {
        return link.getQuery().substring("token=".length());
    }
}
