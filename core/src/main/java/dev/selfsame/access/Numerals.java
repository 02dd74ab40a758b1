package dev.selfsame.access;

/** Texts that are numbers: an optional minus, ASCII digits, and perhaps a point with digits after it. */
final class Numerals {

    private Numerals() {}

    static boolean is(String text) {
        int start = isNegative(text) ? 1 : 0;
        int point = digitsFrom(text, start);
        if (point == start || point == text.length()) {
            return point > start;
        }
        int end = digitsFrom(text, point + 1);
        return text.charAt(point) == '.' && end > point + 1 && end == text.length();
    }

    private static int digitsFrom(String text, int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static boolean isNegative(String text) {
        return !text.isEmpty() && text.charAt(0) == '-';
    }

    /** The order of two numbers by value; zero has no sign. */
    static int compare(String a, String b) {
        int sign = sign(a);
        return sign == sign(b) ? sign * compareSizes(a, b) : Integer.compare(sign, sign(b));
    }

    private static int sign(String number) {
        for (int i = 0; i < number.length(); i++) {
            if (number.charAt(i) > '0') {
                return isNegative(number) ? -1 : 1;
            }
        }
        return 0;
    }

    private static int compareSizes(String a, String b) {
        int wholeA = whole(a);
        int wholeB = whole(b);
        int startA = start(a, wholeA);
        int startB = start(b, wholeB);
        int byLength = Integer.compare(wholeA - startA, wholeB - startB);
        if (byLength != 0) {
            return byLength;
        }
        int byDigits = compareDigits(a, startA, wholeA, b, startB, wholeB);
        return byDigits != 0 ? byDigits : compareDigits(a, wholeA + 1, a.length(), b, wholeB + 1, b.length());
    }

    /** Where the whole part ends. */
    private static int whole(String number) {
        int point = number.indexOf('.');
        return point < 0 ? number.length() : point;
    }

    /** Where the whole part begins, without zeros before it. */
    private static int start(String number, int end) {
        int at = isNegative(number) ? 1 : 0;
        while (at < end && number.charAt(at) == '0') {
            at++;
        }
        return at;
    }

    /** Digits that are missing at the end of one are zeros. */
    private static int compareDigits(String a, int fromA, int toA, String b, int fromB, int toB) {
        for (int i = 0; i < Math.max(toA - fromA, toB - fromB); i++) {
            int difference = digit(a, fromA + i, toA) - digit(b, fromB + i, toB);
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private static char digit(String number, int at, int end) {
        return at < end ? number.charAt(at) : '0';
    }
}
