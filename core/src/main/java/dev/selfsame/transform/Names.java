package dev.selfsame.transform;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;

/** The capitals of people's names. */
final class Names {

    private static final Set<String> SMALL = Set.of("von", "del", "of", "de", "la", "y");
    private static final Set<String> NUMERALS = Set.of("ii", "iii", "iv", "vi", "vii", "viii", "ix");
    private static final java.util.regex.Pattern WORD = java.util.regex.Pattern.compile("[^ '-]+");

    private Names() {}

    static String normalized(String text) {
        Matcher words = WORD.matcher(text.toLowerCase(Locale.ROOT));
        return words.replaceAll(word -> Matcher.quoteReplacement(word(word.group())));
    }

    private static String word(String lower) {
        if (SMALL.contains(lower)) {
            return lower;
        }
        if (NUMERALS.contains(lower)) {
            return lower.toUpperCase(Locale.ROOT);
        }
        int prefix = lower.startsWith("mac") ? 3 : lower.startsWith("mc") ? 2 : 0;
        return prefix == 0 || prefix == lower.length()
                ? capital(lower)
                : capital(lower.substring(0, prefix)) + capital(lower.substring(prefix));
    }

    private static String capital(String lower) {
        int end = lower.offsetByCodePoints(0, 1);
        return lower.substring(0, end).toUpperCase(Locale.ROOT) + lower.substring(end);
    }
}
