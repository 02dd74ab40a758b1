package dev.selfsame.jdbc;

import dev.selfsame.refusal.Refusal;

/** Ends the application of a decision that is refused; never leaves the adapter. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    Refused(Refusal refusal) {
        super(refusal.explanation(), null, false, false);
        this.refusal = refusal;
    }

    Refusal refusal() {
        return refusal;
    }
}
