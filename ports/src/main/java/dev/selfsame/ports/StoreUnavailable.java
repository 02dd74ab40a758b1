package dev.selfsame.ports;

/** The store can't be reached or doesn't do its work; nothing was recorded. */
public final class StoreUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreUnavailable(String what, Throwable cause) {
        super(what, cause);
    }
}
