package dev.selfsame.smtp;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a template leaves open. */
enum Placeholder {
    RECIPIENT,
    LINK,
    EXPIRES,
    SOURCE;

    private static final Pattern ANY = Pattern.compile("\\{([\\p{L}\\p{N}_.-]+)}");

    /** @throws IllegalArgumentException naming the first placeholder that there isn't */
    static void check(String part, String template) {
        ANY.matcher(template).results().forEach(found -> {
            if (named(found.group(1)).isEmpty()) {
                throw new IllegalArgumentException("unknown placeholder " + found.group() + " in the " + part);
            }
        });
    }

    /** Fills in each value once, as it is after {@code escaping}; what is in a value stays as it is. */
    static String fill(String template, Map<Placeholder, String> values, UnaryOperator<String> escaping) {
        return ANY.matcher(template)
                .replaceAll(found -> Matcher.quoteReplacement(
                        escaping.apply(values.getOrDefault(named(found.group(1)).orElseThrow(), ""))));
    }

    boolean isIn(String template) {
        return template.contains(toString());
    }

    private static Optional<Placeholder> named(String name) {
        return Arrays.stream(values())
                .filter(placeholder -> placeholder.toString().equals("{" + name + "}"))
                .findFirst();
    }

    @Override
    public String toString() {
        return "{" + name().toLowerCase(Locale.ROOT) + "}";
    }
}
