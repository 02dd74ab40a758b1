package dev.selfsame.json.stored;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;

/**
 * Instants in the form of {@link Instant#toString()}. The years of four digits do without a formatter, which would take
 * most of the time of reading an identity.
 */
final class Moments {

    private static final long FROM = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    private static final long TO = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
    private static final String PLAIN = "0000-00-00T00:00:00.000000000";
    private static final int POINT = PLAIN.indexOf('.');

    private Moments() {}

    static String text(Instant instant) {
        long second = instant.getEpochSecond();
        if (second < FROM || second > TO) {
            return instant.toString();
        }
        LocalDateTime local = LocalDateTime.ofEpochSecond(second, instant.getNano(), ZoneOffset.UTC);
        boolean inMinutes = local.getSecond() == 0 && local.getNano() == 0;
        return local + (inMinutes ? ":00Z" : "Z");
    }

    /** Reads what {@link Instant#parse} reads. */
    static Instant parse(String text) {
        return isPlain(text) ? plain(text) : Instant.parse(text);
    }

    private static boolean isPlain(String text) {
        int last = text.length() - 1;
        return last >= POINT
                && last != POINT + 1
                && last <= PLAIN.length()
                && text.charAt(last) == 'Z'
                && looksPlain(text, last)
                && number(text, 11, 13) < 24
                && number(text, 17, 19) < 60;
    }

    private static boolean looksPlain(String text, int length) {
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            char plain = PLAIN.charAt(i);
            if (plain == '0' ? c < '0' || c > '9' : c != plain) {
                return false;
            }
        }
        return true;
    }

    private static Instant plain(String text) {
        LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        LocalTime time = LocalTime.of(number(text, 11, 13), number(text, 14, 16), number(text, 17, 19), nanos(text));
        return LocalDateTime.of(day, time).toInstant(ZoneOffset.UTC);
    }

    private static int nanos(String text) {
        int last = text.length() - 1;
        int nanos = number(text, POINT + 1, last);
        for (int i = Math.max(last, POINT + 1); i < PLAIN.length(); i++) {
            nanos *= 10;
        }
        return nanos;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
