package dev.selfsame.query;

/** A text that values shall be equal to or begin with; folded once, to be compared with many. */
final class Wanted {

    private static final char COMBINING_DOT = '\u0307';

    private final String folded;
    private final char[] units;
    private final boolean beginning;
    private final boolean fitsShorter;

    private Wanted(String text, boolean beginning) {
        this.folded = Folding.fold(text);
        this.units = folded.toCharArray();
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
        int length = value.length();
        if (length == units.length || (beginning && length > units.length)) {
            return matches(value);
        }
        return length < units.length && fitsShorter && fitsFolded(value);
    }

    private boolean matches(String value) {
        char[] wanted = units;
        for (int i = 0; i < wanted.length; i++) {
            char unit = value.charAt(i);
            if (unit != wanted[i]) {
                int lower = Folding.lower(unit);
                if (lower != wanted[i]) {
                    return lower == Folding.SPECIAL && fitsFolded(value);
                }
            }
        }
        return !CodePoints.isSplit(value, wanted.length);
    }

    private boolean fitsFolded(String value) {
        return beginning
                ? Folding.startsWith(value, folded)
                : Folding.fold(value).equals(folded);
    }
}
