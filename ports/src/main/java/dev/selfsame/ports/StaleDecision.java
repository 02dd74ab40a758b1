package dev.selfsame.ports;

/** What a decision rests on has changed since; it was not recorded. */
public final class StaleDecision extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StaleDecision(String what) {
        super(what);
    }
}
