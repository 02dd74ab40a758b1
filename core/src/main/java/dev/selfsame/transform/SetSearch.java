package dev.selfsame.transform;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A search for single characters of one set, as most patterns are, which needs no engine. */
final class SetSearch extends CommonSearch {

    private static final Pattern RANGE = Pattern.compile("\\\\x\\{([0-9a-f]+)}(?:-\\\\x\\{([0-9a-f]+)})?");
    private static final Pattern SET =
            Pattern.compile("\\\\x\\{[0-9a-f]+}|\\[(\\^?)(?:\\\\x\\{[0-9a-f]+}-\\\\x\\{[0-9a-f]+})+]");
    private static final int ASCII = 128;

    /** Which characters are in the set. */
    private static final class Members {

        private final int[] ranges;
        private final boolean negated;
        private final boolean[] ascii = new boolean[ASCII];

        /** Of ranges, each by its first and its last character, or of all but these. */
        Members(int[] ranges, boolean negated) {
            this.ranges = ranges;
            this.negated = negated;
            for (int c = 0; c < ASCII; c++) {
                ascii[c] = inRanges(c) != negated;
            }
        }

        boolean has(char c) {
            return c < ASCII ? ascii[c] : inRanges(c) != negated;
        }

        private boolean inRanges(int c) {
            for (int i = 0; i < ranges.length; i += 2) {
                if (ranges[i] <= c && c <= ranges[i + 1]) {
                    return true;
                }
            }
            return false;
        }
    }

    private final Members members;
    private final String text;
    private int at;

    private SetSearch(CommonPattern pattern, Members members, String text) {
        super(pattern, text);
        this.members = members;
        this.text = text;
    }

    /** Empty where the pattern is more than one set. A text's length, which is paid for anyway, is all that it takes. */
    static Optional<Engine> engine(CommonPattern pattern) {
        Matcher set = SET.matcher(pattern.words());
        if (!set.matches()) {
            return Optional.empty();
        }
        int[] ranges = RANGE.matcher(pattern.words())
                .results()
                .flatMap(SetSearch::ends)
                .mapToInt(end -> Integer.parseInt(end, 16))
                .toArray();
        Members members = new Members(ranges, "^".equals(set.group(1)));
        return Optional.of((text, meter) -> new SetSearch(pattern, members, text));
    }

    private static Stream<String> ends(MatchResult range) {
        return Stream.of(range.group(1), range.group(2) == null ? range.group(1) : range.group(2));
    }

    @Override
    public boolean matches() {
        return text.length() == 1 && members.has(text.charAt(0));
    }

    @Override
    public boolean find() {
        while (at < text.length()) {
            if (members.has(text.charAt(at++))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public int start() {
        return at - 1;
    }

    @Override
    public int end() {
        return at;
    }

    @Override
    Optional<String> group(int number) {
        return Optional.of(text.substring(start(), end()));
    }
}
