package dev.selfsame.transform;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression with the rules of Java. RE2/J searches where it agrees with Java, in a time that grows with the
 * text only; Java does elsewhere. Either pays for each step, so that no text takes for ever. Good for many threads.
 */
public final class Regex {

    private static final int LONGEST = 10_000;

    private final String pattern;
    private final @Nullable CommonPattern common;
    private volatile Search.@Nullable Engine linear;
    private volatile Search.@Nullable Engine thorough;

    private Regex(String pattern, @Nullable CommonPattern common) {
        this.pattern = pattern;
        this.common = common;
    }

    /**
     * Compiles a pattern.
     *
     * @throws RegexTrouble where it is wrong, or too much
     */
    public static Regex of(String pattern) {
        if (pattern.length() > LONGEST) {
            throw new RegexTrouble("has more than " + LONGEST + " characters");
        }
        Regex regex = new Regex(pattern, CommonPattern.of(pattern).orElse(null));
        if (regex.common == null) {
            regex.thorough();
        }
        return regex;
    }

    private Search.Engine thorough() {
        Search.Engine known = thorough;
        if (known == null) {
            known = JavaSearch.engine(pattern);
            thorough = known;
        }
        return known;
    }

    /** Where RE2/J isn't found, all is left to Java. */
    private Search.Engine linear(CommonPattern words) {
        Search.Engine known = linear;
        if (known == null) {
            try {
                known = SetSearch.engine(words).orElseGet(() -> LinearSearch.engine(words));
            } catch (LinkageError missing) {
                known = thorough();
            }
            linear = known;
        }
        return known;
    }

    private Search search(String text, boolean forGroups, Meter meter) {
        meter.spend(text.length());
        boolean agree = common != null && common.fits(text) && (!forGroups || common.agreesOnGroups());
        Search.Engine engine = agree && common != null ? linear(common) : thorough();
        return engine.on(text, meter);
    }

    /** Whether it fits the whole of a text. */
    public boolean matches(String text, Meter meter) {
        try {
            return search(text, false, meter).matches();
        } catch (StackOverflowError deep) {
            throw RegexTrouble.tooMuch();
        }
    }

    /**
     * A text with the first matches replaced, groups being {@code $1} or <code>${name}</code>, and a backslash standing
     * before what is meant literally.
     *
     * @param times how many at most
     * @param longest how many characters the result may have
     * @throws RegexTrouble where the replacement is wrong, or the result too long
     */
    public String replaced(String text, String replacement, int times, int longest, Meter meter) {
        try {
            Search search = search(text, replacement.indexOf('$') >= 0, meter);
            StringBuilder result = new StringBuilder();
            for (int i = 0; i < times && search.find(); i++) {
                search.appendReplacement(result, replacement);
                if (result.length() > longest) {
                    throw new RegexTrouble("gives more than " + longest + " characters");
                }
            }
            return search.appendTail(result).toString();
        } catch (IllegalArgumentException | IndexOutOfBoundsException wrong) {
            throw new RegexTrouble("has a wrong replacement");
        } catch (StackOverflowError deep) {
            throw RegexTrouble.tooMuch();
        }
    }

    /** As {@link String#split(String, int)} does. */
    public List<String> split(String text, int limit, Meter meter) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        try {
            Search search = search(text, false, meter);
            while ((limit <= 0 || parts.size() < limit - 1) && search.find()) {
                if (search.end() > 0) {
                    parts.add(text.substring(from, search.start()));
                    from = search.end();
                }
            }
        } catch (StackOverflowError deep) {
            throw RegexTrouble.tooMuch();
        }
        if (from == 0 && parts.isEmpty()) {
            return List.of(text);
        }
        parts.add(text.substring(from));
        while (limit == 0 && !parts.isEmpty() && parts.get(parts.size() - 1).isEmpty()) {
            parts.remove(parts.size() - 1);
        }
        return List.copyOf(parts);
    }

    /** As it was written. */
    @Override
    public String toString() {
        return pattern;
    }

    /** Who pays for a search. */
    @FunctionalInterface
    public interface Meter {

        /** Pays for so many steps, or throws something where that is too much. */
        void spend(long steps);
    }

    /** What is wrong with a pattern, said of it, without a word of the pattern or the text. */
    public static final class RegexTrouble extends RuntimeException {

        private static final long serialVersionUID = 1L;

        RegexTrouble(String reason) {
            super(reason, null, false, false);
        }

        static RegexTrouble tooMuch() {
            return new RegexTrouble("takes too much on this input");
        }
    }
}
