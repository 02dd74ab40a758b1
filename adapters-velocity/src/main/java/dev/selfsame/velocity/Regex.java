package dev.selfsame.velocity;

import dev.selfsame.transform.Templates.TemplateTrouble;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A regular expression with the rules of Java; each look at a text is work. */
final class Regex {

    private final Pattern pattern;
    private final long repetitions;

    Regex(String pattern) {
        if (pattern.length() > Limits.LONGEST_PATTERN) {
            throw new TemplateTrouble("a pattern has more than " + Limits.LONGEST_PATTERN + " characters");
        }
        try {
            this.pattern = Pattern.compile(pattern);
        } catch (PatternSyntaxException wrong) {
            throw new TemplateTrouble("a pattern is wrong: " + wrong.getDescription());
        }
        this.repetitions = Repetitions.in(pattern);
    }

    boolean matches(String text) {
        return matcher(text).matches();
    }

    String replaced(String text, String replacement, int times) {
        Matcher matcher = matcher(text);
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < times && matcher.find(); i++) {
            matcher.appendReplacement(result, replacement);
            if (result.length() > Limits.LONGEST) {
                throw new TemplateTrouble("a value has more than " + Limits.LONGEST + " characters");
            }
        }
        return matcher.appendTail(result).toString();
    }

    List<String> split(String text, int limit) {
        return List.of(pattern.split(watched(text), limit));
    }

    private Matcher matcher(String text) {
        return pattern.matcher(watched(text));
    }

    /** What is repeated without a look at the text is paid for before. */
    private Watched watched(String text) {
        Work.spend(Math.multiplyExact(text.length() + 1L, repetitions));
        return new Watched(text);
    }

    /** A text, each look at which is work. */
    private record Watched(String text) implements CharSequence {

        @Override
        public char charAt(int index) {
            Work.spend(1);
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
