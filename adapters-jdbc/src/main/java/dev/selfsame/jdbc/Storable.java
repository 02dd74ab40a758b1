package dev.selfsame.jdbc;

/** Tells texts that every database can keep from those with U+0000 or half a surrogate pair in them. */
final class Storable {

    private Storable() {}

    static boolean is(String text) {
        return beginning(text).length() == text.length();
    }

    /** What a text has in front of the first character that isn't kept. */
    static String beginning(String text) {
        int end = 0;
        while (end < text.length() && isKept(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(0, end);
    }

    private static boolean isKept(int point) {
        return point > 0 && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
    }
}
