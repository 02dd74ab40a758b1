package dev.selfsame.query;

import dev.selfsame.refusal.Refusal;

/** Leads from the place of a mistake straight out of the parser; it never leaves this package. */
final class Mistake extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int position;
    private final String reason;

    Mistake(int position, String reason) {
        super(reason, null, false, false);
        this.position = position;
        this.reason = reason;
    }

    Refusal refusal() {
        return new Refusal.InvalidFilter(position, reason);
    }
}
