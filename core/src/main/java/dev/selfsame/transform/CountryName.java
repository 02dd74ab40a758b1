package dev.selfsame.transform;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways to write one name of a country. */
final class CountryName {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern INITIAL = Pattern.compile("\\b(\\p{L})\\.");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final String DOTTED_I = "i\u0307";

    private CountryName() {}

    /** The same for names that differ in case, punctuation, articles and short forms. */
    static String key(String name) {
        String lower = Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace(DOTTED_I, "i"), Normalizer.Form.NFC);
        String unabbreviated = INITIAL.matcher(lower).replaceAll("$1").replace("&", " and ");
        return WORD.matcher(unabbreviated)
                .results()
                .map(MatchResult::group)
                .filter(word -> !word.equals("the"))
                .map(word -> word.equals("st") ? "saint" : word)
                .collect(Collectors.joining(" "));
    }

    /** Of an English name, also without its accents, and with what comes before its last "of" at its end. */
    static Set<String> keys(String name) {
        int of = name.lastIndexOf(" of ");
        String turned = of < 0 ? name : name.substring(of + 4) + ", " + name.substring(0, of + 3);
        return Stream.of(name, turned)
                .flatMap(written -> Stream.of(written, plain(written)))
                .map(CountryName::key)
                .collect(Collectors.toSet());
    }

    private static String plain(String name) {
        return MARK.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    }
}
