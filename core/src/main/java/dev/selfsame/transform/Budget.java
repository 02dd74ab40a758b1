package dev.selfsame.transform;

/** How much one evaluation may do, and what it has done of it. */
final class Budget {

    private static final int MOST_STEPS = 100_000;
    private static final int DEEPEST = 1_000;
    private static final int MOST_LOOKS = 5_000_000;
    private static final int MOST_CHARACTERS = 10_000_000;

    private int steps;
    private int depth;
    private long looks;
    private long characters;

    /** References may refer to each other often enough for one evaluation to take for ever. */
    void enter(Place place) {
        count(place);
        if (depth >= DEEPEST) {
            throw place.failure("it is nested deeper than " + DEEPEST + " levels");
        }
        depth++;
    }

    void leave() {
        depth--;
    }

    void count(Place place) {
        if (++steps > MOST_STEPS) {
            throw place.failure("more than " + MOST_STEPS + " steps");
        }
    }

    /** Counts a step that stands nowhere. */
    void count() {
        steps++;
    }

    boolean isSpent() {
        return steps > MOST_STEPS || characters > MOST_CHARACTERS || looks > MOST_LOOKS;
    }

    /** Pays for work on so many characters, or for as much. */
    void spend(long more, Place place) {
        characters += more;
        if (characters > MOST_CHARACTERS) {
            throw place.failure("it is too much work");
        }
    }

    /** Pays for looks of regular expressions at their texts. */
    void look(long more, Place place) {
        looks += more;
        if (looks > MOST_LOOKS) {
            throw place.failure("the pattern takes too much on this input");
        }
    }
}
