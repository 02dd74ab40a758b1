package dev.selfsame.query;

/** Texts as sequences of code points, where a surrogate without its other half is one of its own. */
final class CodePoints {

    private CodePoints() {}

    /** The order by code points, which isn't that of UTF-16 units. */
    static int compare(String a, String b) {
        int shared = Math.min(a.length(), b.length());
        for (int i = 0; i < shared; i++) {
            if (a.charAt(i) != b.charAt(i)) {
                int start = isSplit(a, i) || isSplit(b, i) ? i - 1 : i;
                return Integer.compare(a.codePointAt(start), b.codePointAt(start));
            }
        }
        return a.length() - b.length();
    }

    static boolean startsWith(String text, String prefix) {
        return text.startsWith(prefix) && !isSplit(text, prefix.length());
    }

    static boolean endsWith(String text, String suffix) {
        return text.endsWith(suffix) && !isSplit(text, text.length() - suffix.length());
    }

    static boolean contains(String text, String part) {
        int at = text.indexOf(part);
        while (at >= 0 && (isSplit(text, at) || isSplit(text, at + part.length()))) {
            at = text.indexOf(part, at + 1);
        }
        return at >= 0;
    }

    /** Whether the place between two UTF-16 units is amid a code point. */
    static boolean isSplit(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }
}
