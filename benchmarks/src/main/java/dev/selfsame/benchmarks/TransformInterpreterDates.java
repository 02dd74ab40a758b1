package dev.selfsame.benchmarks;

import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates whose formats are read at each call. */
final class TransformInterpreterDates {

    private static final Pattern TERM = Pattern.compile("([+-])([0-9]+)([yMwdhms])|/([yMdhms])");

    private TransformInterpreterDates() {}

    static @Nullable String formatted(String date, String from, String to) {
        Date parsed = format(from).parse(date, new ParsePosition(0));
        return parsed == null ? null : format(to).format(parsed);
    }

    private static SimpleDateFormat format(String pattern) {
        SimpleDateFormat format =
                new SimpleDateFormat(pattern.equals("ISO8601") ? "yyyy-MM-dd'T'HH:mm:ss.SSSX" : pattern, Locale.US);
        format.setTimeZone(TimeZone.getTimeZone("UTC"));
        return format;
    }

    static int compared(String one, String other) {
        return OffsetDateTime.parse(one)
                .toInstant()
                .compareTo(OffsetDateTime.parse(other).toInstant());
    }

    static String sum(String expression, Instant now) {
        ZonedDateTime date = now.atZone(ZoneOffset.UTC);
        Matcher term = TERM.matcher(expression);
        while (term.find()) {
            date = term.group(4) == null
                    ? date.plus(Long.parseLong(term.group(1) + term.group(2)), unit(term.group(3)))
                    : date.truncatedTo(unit(term.group(4)));
        }
        return DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm'Z'").format(date);
    }

    private static ChronoUnit unit(String letter) {
        return switch (letter) {
            case "y" -> ChronoUnit.YEARS;
            case "M" -> ChronoUnit.MONTHS;
            case "w" -> ChronoUnit.WEEKS;
            case "d" -> ChronoUnit.DAYS;
            case "h" -> ChronoUnit.HOURS;
            case "m" -> ChronoUnit.MINUTES;
            default -> ChronoUnit.SECONDS;
        };
    }
}
