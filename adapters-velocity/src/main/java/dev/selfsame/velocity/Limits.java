package dev.selfsame.velocity;

/** What no template needs more of. */
final class Limits {

    /** In characters: of a template, a variable, and of what is rendered. */
    static final int LONGEST = 1_000_000;

    static final int LONGEST_TEMPLATE = 100_000;
    static final int LONGEST_RANGE = 100_000;
    static final int DEEPEST = 200;
    static final int MOST_BITS = 128;

    private Limits() {}
}
