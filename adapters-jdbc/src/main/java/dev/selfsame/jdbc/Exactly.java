package dev.selfsame.jdbc;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Instants as numbers that keep their nanoseconds, and as timestamps, which no database keeps so exactly. */
final class Exactly {

    private static final Instant FIRST = Instant.parse("1000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private Exactly() {}

    static BigDecimal seconds(Instant at) {
        return BigDecimal.valueOf(at.getEpochSecond()).add(BigDecimal.valueOf(at.getNano(), 9));
    }

    static Instant instant(BigDecimal seconds) {
        BigDecimal whole = seconds.setScale(0, java.math.RoundingMode.FLOOR);
        return Instant.ofEpochSecond(
                whole.longValueExact(),
                seconds.subtract(whole).movePointRight(9).longValueExact());
    }

    /** The first microsecond that isn't before an instant, within what every database can hold. */
    static OffsetDateTime timestamp(Instant at) {
        Instant held = at.isBefore(FIRST) ? FIRST : at.isAfter(LAST) ? LAST : at;
        Instant micros = held.truncatedTo(ChronoUnit.MICROS);
        return (micros.isBefore(held) ? micros.plus(1, ChronoUnit.MICROS) : micros).atOffset(ZoneOffset.UTC);
    }

    /** The timestamp of what never happens. */
    static OffsetDateTime never() {
        return LAST.atOffset(ZoneOffset.UTC);
    }
}
