package dev.selfsame.transform;

/** What no calculation needs more of. */
final class Limits {

    static final int LONGEST_TEXT = 1_000_000;

    private Limits() {}

    static void check(long length, Place place) {
        if (length > LONGEST_TEXT) {
            throw place.failure("the result has more than " + LONGEST_TEXT + " characters");
        }
    }
}
