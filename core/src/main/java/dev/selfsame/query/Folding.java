package dev.selfsame.query;

import java.util.Locale;

/**
 * How texts are compared: in lower case, by code points, without normalisation and whatever the locale.
 *
 * <p>Lower case is that of the Unicode standard with its context rule for the Greek sigma, as in Python's
 * {@code str.lower()}. Java's own {@code toLowerCase} applies that rule within what it takes for a word, and so differs
 * in texts such as {@code ΑΣ-Α}.
 */
public final class Folding {

    /** Stands for the lower case of a character that depends on its neighbours or isn't one character. */
    static final int SPECIAL = -1;

    private static final int UNDECIDED = Integer.MIN_VALUE;
    private static final char SIGMA = '\u03a3';
    private static final char DOTTED_CAPITAL_I = '\u0130';

    private Folding() {}

    /** The lower case of a text; folding it again changes nothing. */
    public static String fold(String text) {
        String settled = text.indexOf(SIGMA) < 0 ? text : Sigma.lowered(text);
        return settled.toLowerCase(Locale.ROOT);
    }

    /** A text that is the same when folded, and of which each UTF-16 unit can be folded by itself. */
    public static String settled(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= 0x80 && lower(unit) == SPECIAL) {
                return fold(text);
            }
        }
        return text;
    }

    /** One UTF-16 unit of a {@link #settled} text, folded. */
    public static char folded(char unit) {
        if (unit < 0x80) {
            return unit >= 'A' && unit <= 'Z' ? (char) (unit + ('a' - 'A')) : unit;
        }
        int lower = lower(unit);
        return lower == SPECIAL ? unit : (char) lower;
    }

    /** Whether two texts are the same when folded. */
    public static boolean equal(String a, String b) {
        int shared = Math.min(a.length(), b.length());
        for (int i = 0; i < shared; i++) {
            int difference = difference(a.charAt(i), b.charAt(i));
            if (difference != 0) {
                return difference == UNDECIDED && fold(a).equals(fold(b));
            }
        }
        return a.length() == b.length();
    }

    /** Whether a text begins with another one when both are folded; half a surrogate pair is no beginning. */
    public static boolean startsWith(String text, String prefix) {
        int shared = Math.min(text.length(), prefix.length());
        for (int i = 0; i < shared; i++) {
            int difference = difference(text.charAt(i), prefix.charAt(i));
            if (difference != 0) {
                return difference == UNDECIDED && CodePoints.startsWith(fold(text), fold(prefix));
            }
        }
        return shared == prefix.length() && !CodePoints.isSplit(text, shared);
    }

    /** Whether a text ends with another one when both are folded; half a surrogate pair is no end. */
    public static boolean endsWith(String text, String suffix) {
        return CodePoints.endsWith(fold(text), fold(suffix));
    }

    /** Whether another text is within a text when both are folded; halves of surrogate pairs aren't. */
    public static boolean contains(String text, String part) {
        return CodePoints.contains(fold(text), fold(part));
    }

    /** The order of two texts when folded: by code points, so that all of the BMP comes before what is beyond. */
    public static int compare(String a, String b) {
        int shared = Math.min(a.length(), b.length());
        for (int i = 0; i < shared; i++) {
            int difference = difference(a.charAt(i), b.charAt(i));
            if (difference != 0) {
                return difference == UNDECIDED ? CodePoints.compare(fold(a), fold(b)) : difference;
            }
        }
        return a.length() - b.length();
    }

    /** The lower case of one UTF-16 unit wherever it stands, or {@link #SPECIAL}. */
    static int lower(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
        }
        boolean special = c == SIGMA || c == DOTTED_CAPITAL_I || Character.isSurrogate(c);
        return special ? SPECIAL : Character.toLowerCase(c);
    }

    private static int difference(char a, char b) {
        if (a == b) {
            return a == SIGMA ? UNDECIDED : 0;
        }
        int lowerA = lower(a);
        int lowerB = lower(b);
        return lowerA == SPECIAL || lowerB == SPECIAL ? UNDECIDED : lowerA - lowerB;
    }
}
