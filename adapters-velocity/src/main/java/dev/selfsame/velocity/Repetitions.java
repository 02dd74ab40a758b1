package dev.selfsame.velocity;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How often a regular expression may repeat its innermost part because of its counts, such as {@code {40}}. */
final class Repetitions {

    private static final long MOST = Integer.MAX_VALUE;

    private static final Pattern PIECE = Pattern.compile(
            "\\\\Q.*?(?:\\\\E|$)|\\\\.|\\[(?:\\\\.|[^\\]])*\\]|(?<open>\\()|(?<close>\\))|\\{(?<count>\\d+)[^}]*\\}",
            Pattern.DOTALL);

    private Repetitions() {}

    /** At most about two thousand million. */
    static long in(String pattern) {
        Deque<Long> open = new ArrayDeque<>();
        long here = 1;
        long inside = 1;
        Matcher pieces = PIECE.matcher(pattern);
        int end = -1;
        while (pieces.find()) {
            if (pieces.group("open") != null) {
                open.push(here);
                here = 1;
            } else if (pieces.group("close") != null) {
                inside = here;
                here = Math.max(here, open.isEmpty() ? 1 : open.pop());
                end = pieces.end();
            } else if (pieces.group("count") != null) {
                long part = pieces.start() == end ? inside : 1;
                inside = Math.min(MOST, count(pieces.group("count")) * part);
                here = Math.max(here, inside);
                end = pieces.end();
            }
        }
        return Math.max(here, open.stream().max(Long::compare).orElse(1L));
    }

    private static long count(String digits) {
        return digits.length() > 9 ? MOST : Long.parseLong(digits);
    }
}
