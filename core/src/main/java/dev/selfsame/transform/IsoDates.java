package dev.selfsame.transform;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dates in ISO 8601 with a time and a zone; seconds and their fraction may be missing. */
final class IsoDates {

    private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2})"
            + "(?::([0-9]{2})(?:[.,]([0-9]{1,9}))?)?(Z|[+-][0-9]{2}(?::?[0-9]{2})?)?");

    private static final List<DateDigits> USUAL = Stream.of(
                    "yyyy-MM-dd'T'HH:mm:ss.SSSX", "yyyy-MM-dd'T'HH:mm:ssX", "yyyy-MM-dd'T'HH:mmX")
            .flatMap(pattern -> DateDigits.of(pattern).stream())
            .toList();

    private IsoDates() {}

    static @Nullable Instant instant(String text) {
        for (DateDigits usual : USUAL) {
            Long millis = usual.readWhole(text);
            if (millis != null) {
                return Instant.ofEpochMilli(millis);
            }
        }
        return unusual(text);
    }

    private static @Nullable Instant unusual(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            return null;
        }
        try {
            String fraction = date.group(7);
            int nanos = fraction == null ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
            String zone = date.group(8);
            return LocalDateTime.of(
                            number(date, 1),
                            number(date, 2),
                            number(date, 3),
                            number(date, 4),
                            number(date, 5),
                            date.group(6) == null ? 0 : number(date, 6),
                            nanos)
                    .toInstant(zone == null ? ZoneOffset.UTC : ZoneOffset.of(zone));
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static int number(Matcher date, int group) {
        return Integer.parseInt(date.group(group));
    }
}
