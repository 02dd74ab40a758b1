package dev.selfsame.inmemory;

import dev.selfsame.refusal.Refusal.Conflict;

/** Something that must be unique is taken; ends a commit within the store. */
final class UniquenessViolation extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Conflict conflict;

    UniquenessViolation(String what) {
        super(what);
        this.conflict = new Conflict(what);
    }

    Conflict conflict() {
        return conflict;
    }
}
