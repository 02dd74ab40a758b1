package dev.selfsame.transform;

/** What no calculation needs more of. */
final class Limits {

    static final int LONGEST_TEXT = 1_000_000;

    private Limits() {}
}
