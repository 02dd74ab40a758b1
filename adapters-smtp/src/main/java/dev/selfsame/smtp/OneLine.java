package dev.selfsame.smtp;

import java.util.regex.Pattern;

/** Makes text from elsewhere fit for one line of a mail or a header. */
final class OneLine {

    private static final int LONGEST = 200;

    /** Line ends and other controls, lone surrogates, and what turns the direction of writing. */
    private static final Pattern UNFIT =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

    private OneLine() {}

    /** With a space for whatever is unfit, and at most 200 characters. */
    static String of(String text) {
        String line = UNFIT.matcher(text).replaceAll(" ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /** The same for a header; nothing in it can be taken for an encoded word (RFC 2047). */
    static String forHeader(String text) {
        return of(text).replace("=?", "= ?");
    }
}
