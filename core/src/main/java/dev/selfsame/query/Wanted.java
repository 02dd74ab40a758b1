package dev.selfsame.query;

/** A text that values shall be equal to or begin with; folded once, to be compared with many. */
final class Wanted {

    private static final char COMBINING_DOT = '\u0307';

    private final String folded;
    private final int length;
    private final char first;
    private final char firstUpper;
    private final boolean beginning;
    private final boolean fitsShorter;

    private Wanted(String text, boolean beginning) {
        this.folded = Folding.fold(text);
        this.length = folded.length();
        this.first = length == 0 ? 0 : folded.charAt(0);
        this.firstUpper = Character.toUpperCase(first);
        this.beginning = beginning;
        // Only the dotted capital I gets longer when folded.
        this.fitsShorter = folded.indexOf(COMBINING_DOT) >= 0;
    }

    static Wanted whole(String text) {
        return new Wanted(text, false);
    }

    static Wanted beginning(String prefix) {
        return new Wanted(prefix, true);
    }

    boolean fits(String value) {
        int surplus = value.length() - length;
        if (surplus == 0 || (beginning && surplus > 0)) {
            return length == 0 || (mayBegin(value.charAt(0)) && matches(value));
        }
        return surplus < 0 && fitsShorter && fitsFolded(value);
    }

    /** Tells most of what doesn't fit by its first character, without a look at the wanted text. */
    private boolean mayBegin(char unit) {
        return unit == first || unit == firstUpper || unit >= 0x80;
    }

    private boolean matches(String value) {
        for (int i = 0; i < length; i++) {
            char unit = value.charAt(i);
            char wanted = folded.charAt(i);
            if (unit != wanted) {
                int lower = Folding.lower(unit);
                if (lower != wanted) {
                    return lower == Folding.SPECIAL && fitsFolded(value);
                }
            }
        }
        return !CodePoints.isSplit(value, length);
    }

    private boolean fitsFolded(String value) {
        return beginning
                ? Folding.startsWith(value, folded)
                : Folding.fold(value).equals(folded);
    }
}
