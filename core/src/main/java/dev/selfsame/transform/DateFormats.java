package dev.selfsame.transform;

import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How dates are written: patterns of SimpleDateFormat, and formats with a name. UTC, which is called GMT, in English. */
final class DateFormats {

    /** A way to read and write milliseconds since 1970. */
    interface Format {
        /** Null where the text doesn't fit; a year of two digits is one of the century around now. */
        @Nullable Long read(String text, Instant now);

        /** An ArithmeticException where no count is high enough. */
        String write(long millis);

        /** Whether the years that it reads may have two digits. */
        default boolean hasShortYear() {
            return false;
        }

        /** Whether it is ISO 8601 to the millisecond. */
        default boolean isIso() {
            return false;
        }

        /** How a date that it reads goes on with the time, where it is written as a sum of dates or as ISO 8601. */
        default Course course(Course written) {
            return Course.UNKNOWN;
        }
    }

    /** Where a format comes from; one with nothing to fill in is made once. */
    record Source(Place place, Text text, @Nullable Format constant) {
        Format in(Frame frame) {
            return constant == null ? of(text.in(frame), place) : constant;
        }
    }

    /** As SimpleDateFormat has it. */
    private static final int CENTURY_BEFORE = 80;

    private static final int LONGEST = 200;
    private static final String ISO = "ISO8601";

    private static final Map<String, String> NAMED =
            Map.of(ISO, "yyyy-MM-dd'T'HH:mm:ss.SSSX", "LDAP", "yyyyMMddHHmmss.Z", "PEOPLE_SOFT", "MM/dd/yyyy");

    private static final Pattern SHORT_YEAR = Pattern.compile("(?<!y)y{1,2}(?!y)|(?<!Y)Y{1,2}(?!Y)");
    private static final Pattern TO_THE_DAY = Pattern.compile("yyyy(-MM(-dd)?)?");
    /** From the year downwards, so that what is written later is read as not earlier. */
    private static final Pattern DOWNWARDS = Pattern.compile("yyyy(-MM(-dd('T'HH(:mm(:ss([.]SSS)?)?)?)?)?)?(X|'Z')?");

    private static final Pattern QUOTED = Pattern.compile("'[^']*'");
    private static final Pattern WEEK = Pattern.compile("[wWuE]");

    private DateFormats() {}

    static Source source(Node node, String attribute) {
        Text text = node.optionalText(attribute).orElseGet(() -> node.text(node.place, ISO));
        String constant = text.constant();
        return new Source(node.place, text, constant == null ? null : of(constant, node.place));
    }

    private static Format of(String name, Place place) {
        return switch (name) {
            case "EPOCH_TIME_JAVA" -> new Millis();
            case "EPOCH_TIME_WIN32" -> new Ticks();
            default -> pattern(NAMED.getOrDefault(name, name), place);
        };
    }

    private static Format pattern(String pattern, Place place) {
        if (pattern.length() > LONGEST) {
            throw place.failure("the date format has more than " + LONGEST + " characters", pattern);
        }
        try {
            String years = yearsOfCalendar(pattern);
            SimpleDateFormat format = new SimpleDateFormat(years, Locale.US);
            format.setTimeZone(TimeZone.getTimeZone("GMT"));
            return new Simple(format, DateDigits.of(years).orElse(null));
        } catch (IllegalArgumentException wrong) {
            throw place.failure("the date format is wrong", pattern);
        }
    }

    /** The year of a week is hardly ever meant where there is no week. */
    private static String yearsOfCalendar(String pattern) {
        boolean hasWeek = WEEK.matcher(QUOTED.matcher(pattern).replaceAll("")).find();
        if (hasWeek || pattern.indexOf('Y') < 0) {
            return pattern;
        }
        StringBuilder years = new StringBuilder(pattern);
        boolean quoted = false;
        for (int i = 0; i < years.length(); i++) {
            quoted ^= years.charAt(i) == '\'';
            if (!quoted && years.charAt(i) == 'Y') {
                years.setCharAt(i, 'y');
            }
        }
        return years.toString();
    }

    /** A pattern, which no two threads may use at the same time. */
    private record Simple(
            SimpleDateFormat prototype, @Nullable DateDigits digits) implements Format {

        private SimpleDateFormat own() {
            return (SimpleDateFormat) prototype.clone();
        }

        @Override
        public @Nullable Long read(String text, Instant now) {
            Long sure = digits == null ? null : digits.read(text);
            if (sure != null) {
                return sure;
            }
            SimpleDateFormat format = own();
            format.set2DigitYearStart(Date.from(
                    now.atOffset(ZoneOffset.UTC).minusYears(CENTURY_BEFORE).toInstant()));
            Date date = format.parse(text, new ParsePosition(0));
            return date == null ? null : (Long) date.toInstant().toEpochMilli();
        }

        @Override
        public String write(long millis) {
            String sure = digits == null ? null : digits.write(millis);
            if (sure != null) {
                return sure;
            }
            return own().format((Long) millis);
        }

        @Override
        public boolean hasShortYear() {
            return SHORT_YEAR
                    .matcher(QUOTED.matcher(prototype.toPattern()).replaceAll(""))
                    .find();
        }

        @Override
        public boolean isIso() {
            return prototype.toPattern().equals(NAMED.get(ISO));
        }

        @Override
        public Course course(Course written) {
            String pattern = prototype.toPattern();
            if (!DOWNWARDS.matcher(pattern).matches()) {
                return Course.UNKNOWN;
            }
            return TO_THE_DAY.matcher(pattern).matches() ? written.rounded(ChronoUnit.DAYS, false) : written;
        }
    }

    /** Milliseconds since 1970. */
    private record Millis() implements Format {

        @Override
        public @Nullable Long read(String text, Instant now) {
            return count(text);
        }

        @Override
        public String write(long millis) {
            return Long.toString(millis);
        }
    }

    /**
     * Ticks of 100 nanoseconds since 1601. A count of seventeen digits is one since 1970, as some write it: it is from
     * 2001 to 2286 then, and would else be from 1632 to 1917.
     */
    private record Ticks() implements Format {

        private static final long AHEAD_MILLIS = 11_644_473_600_000L;
        private static final long A_MILLI = 10_000;
        private static final long LEAST_SINCE_1970 = 10_000_000_000_000_000L;
        private static final long LEAST_SINCE_1601 = 100_000_000_000_000_000L;

        @Override
        public @Nullable Long read(String text, Instant now) {
            Long ticks = count(text);
            if (ticks == null) {
                return null;
            }
            long millis = Math.floorDiv(ticks, A_MILLI);
            boolean isSince1970 = ticks >= LEAST_SINCE_1970 && ticks < LEAST_SINCE_1601;
            return isSince1970 ? millis : millis - AHEAD_MILLIS;
        }

        @Override
        public String write(long millis) {
            return Long.toString(Math.multiplyExact(Math.addExact(millis, AHEAD_MILLIS), A_MILLI));
        }
    }

    private static @Nullable Long count(String text) {
        try {
            return Long.valueOf(text.trim());
        } catch (NumberFormatException wrong) {
            return null;
        }
    }
}
