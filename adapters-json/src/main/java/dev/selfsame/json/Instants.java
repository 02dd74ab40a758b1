package dev.selfsame.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/** Instants as text: written in ISO 8601 with milliseconds and Z, read in whatever comes near it. */
final class Instants {

    private static final DateTimeFormatter WRITTEN =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private static final DateTimeFormatter READ = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendPattern("[['T'][' ']HH:mm[:ss]")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendPattern("[' ']")
            .optionalEnd()
            .optionalStart()
            .parseLenient()
            .appendOffset("+HH", "Z")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private Instants() {}

    static String text(Instant instant) {
        return WRITTEN.format(instant);
    }

    /** A date and time with an offset, else in UTC; or a date, which means its first instant in UTC. */
    static Optional<Instant> parse(String text) {
        try {
            return Optional.of(
                    instant(READ.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant instant(TemporalAccessor parsed) {
        if (parsed instanceof OffsetDateTime moment) {
            return moment.toInstant();
        }
        if (parsed instanceof LocalDateTime local) {
            return local.toInstant(ZoneOffset.UTC);
        }
        return LocalDate.from(parsed).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
