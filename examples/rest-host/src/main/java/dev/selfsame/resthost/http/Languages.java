package dev.selfsame.resthost.http;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** The languages that a client accepts, the most wanted first. */
final class Languages {

    private static final int LONGEST = 1_000;

    private Languages() {}

    /** None where there is no header or none that makes sense. */
    static List<Locale> accepted(@Nullable String header) {
        if (header == null || header.length() > LONGEST) {
            return List.of();
        }
        try {
            return LanguageRange.parse(header).stream()
                    .filter(range -> range.getWeight() > 0)
                    .map(LanguageRange::getRange)
                    .filter(range -> !range.contains("*"))
                    .map(Locale::forLanguageTag)
                    .toList();
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }
}
