package dev.selfsame.transform;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What countries are called in their own languages; apart, since the JDK takes a second or two to tell. */
final class NativeNames {

    /** Codes of two letters by {@linkplain CountryName#key keys}. */
    static final Map<String, String> CODES = codes();

    private NativeNames() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        Stream.of(Locale.getAvailableLocales())
                .filter(locale -> locale.getCountry().length() == 2)
                .sorted(Comparator.comparing(Locale::toLanguageTag))
                .forEach(locale ->
                        codes.putIfAbsent(CountryName.key(locale.getDisplayCountry(locale)), locale.getCountry()));
        return Map.copyOf(codes);
    }
}
