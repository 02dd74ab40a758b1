package dev.selfsame.transform;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** A regular expression with the rules of Java, which is stopped when it takes too many steps. */
final class Regex {

    private final Place place;
    private final Pattern pattern;

    private Regex(Place place, String pattern) {
        this.place = place;
        try {
            this.pattern = Pattern.compile(pattern);
        } catch (PatternSyntaxException wrong) {
            throw place.failure("the pattern is wrong: " + wrong.getDescription(), pattern);
        } catch (StackOverflowError deep) {
            throw place.failure("the pattern is nested too deep", pattern);
        }
    }

    /** Where a regular expression comes from; one with nothing to fill in is compiled once. */
    record Source(Place place, Text text, @Nullable Regex constant) {
        Regex in(Frame frame) {
            return constant == null ? new Regex(place, text.in(frame)) : constant;
        }
    }

    static Source source(Place place, Text text) {
        String constant = text.constant();
        return new Source(place, text, constant == null ? null : new Regex(place, constant));
    }

    /** Every match replaced, with groups as {@code $1} and a backslash before what is meant literally. */
    String replaced(String text, String replacement) {
        try {
            StringBuilder result = new StringBuilder();
            Matcher matcher = pattern.matcher(new Watched(text, place));
            while (matcher.find()) {
                matcher.appendReplacement(result, replacement);
                if (result.length() > Limits.LONGEST_TEXT) {
                    throw place.failure("the result has more than " + Limits.LONGEST_TEXT + " characters", text);
                }
            }
            return matcher.appendTail(result).toString();
        } catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
            throw place.failure("the replacement is wrong", replacement);
        } catch (StackOverflowError deep) {
            throw place.failure("the pattern takes too much on this input", text);
        }
    }

    /** As {@link String#split(String)} does. */
    List<String> parts(String text) {
        try {
            return List.of(pattern.split(new Watched(text, place)));
        } catch (StackOverflowError deep) {
            throw place.failure("the pattern takes too much on this input", text);
        }
    }

    /** A text that counts how often it is looked at. */
    private static final class Watched implements CharSequence {

        private static final int MOST_LOOKS = 5_000_000;

        private final String text;
        private final Place place;
        private int looks;

        Watched(String text, Place place) {
            this.text = text;
            this.place = place;
        }

        @Override
        public char charAt(int index) {
            if (++looks > MOST_LOOKS) {
                throw place.failure("the pattern takes too much on this input", text);
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
