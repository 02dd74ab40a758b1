package dev.selfsame.connid;

import java.util.List;

/** A bundle or its properties aren't as they should be; thrown before anything is connected. */
public final class Misconfigured extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final List<String> names;

    Misconfigured(String message, List<String> names) {
        super(message);
        this.names = List.copyOf(names);
    }

    Misconfigured(String message, Throwable cause) {
        super(message, cause);
        this.names = List.of();
    }

    /** What the message is about, such as properties that are missing; sorted. */
    public List<String> names() {
        return names;
    }
}
