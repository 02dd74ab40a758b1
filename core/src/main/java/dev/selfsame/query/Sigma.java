package dev.selfsame.query;

/** The context rule for the Greek capital sigma (Final_Sigma in the Unicode standard, section 3.13). */
final class Sigma {

    private static final char CAPITAL = '\u03a3';
    private static final char SMALL = '\u03c3';
    private static final char FINAL = '\u03c2';

    private Sigma() {}

    /** The text with its capital sigmas replaced by the small one or the final one. */
    static String lowered(String text) {
        StringBuilder lowered = new StringBuilder(text);
        for (int i = text.indexOf(CAPITAL); i >= 0; i = text.indexOf(CAPITAL, i + 1)) {
            lowered.setCharAt(i, isFinal(text, i) ? FINAL : SMALL);
        }
        return lowered.toString();
    }

    private static boolean isFinal(String text, int at) {
        return followsCased(text, at) && !precedesCased(text, at + 1);
    }

    private static boolean followsCased(String text, int at) {
        int end = at;
        while (end > 0) {
            int codePoint = text.codePointBefore(end);
            if (!isIgnorable(codePoint)) {
                return isCased(codePoint);
            }
            end -= Character.charCount(codePoint);
        }
        return false;
    }

    private static boolean precedesCased(String text, int at) {
        int start = at;
        while (start < text.length()) {
            int codePoint = text.codePointAt(start);
            if (!isIgnorable(codePoint)) {
                return isCased(codePoint);
            }
            start += Character.charCount(codePoint);
        }
        return false;
    }

    private static boolean isCased(int codePoint) {
        return Character.isLowerCase(codePoint) || Character.isUpperCase(codePoint) || Character.isTitleCase(codePoint);
    }

    /** Case_Ignorable: marks, formats, modifiers, and what stands amid words. */
    private static boolean isIgnorable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT,
                    Character.MODIFIER_LETTER,
                    Character.MODIFIER_SYMBOL -> true;
            default -> isAmidWords(codePoint);
        };
    }

    /** Word_Break = Single_Quote, MidNumLet or MidLetter. */
    private static boolean isAmidWords(int codePoint) {
        return switch (codePoint) {
            case 0x27, 0x2e, 0x2018, 0x2019, 0x2024, 0xfe52, 0xff07, 0xff0e -> true;
            case 0x3a, 0xb7, 0x387, 0x55f, 0x5f4, 0x2027, 0xfe13, 0xfe55, 0xff1a -> true;
            default -> false;
        };
    }
}
