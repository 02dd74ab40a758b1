package dev.selfsame.transform;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date in UTC of digits at fixed places, as most are written, without a calendar. What a calendar might understand
 * differently is left to it, such as a missing digit or a thirteenth month.
 */
final class DateDigits {

    private static final String FIELDS = "yMdHmsS";
    private static final int YEAR = 0;
    private static final int MONTH = 1;
    private static final int DAY = 2;
    private static final int HOUR = 3;
    private static final int MINUTE = 4;
    private static final int SECOND = 5;
    private static final int MILLI = 6;

    /** What can't belong to the number before it. */
    private static final String BETWEEN = "-/.:, _TZ";

    private static final Pattern PART = Pattern.compile(
            "(?<field>yyyy|MM|dd|HH|mm|ss|SSS)|(?<zone>X{1,3})|'(?<quoted>[" + BETWEEN + "]+)'|[-/.:, _]+");

    /** SimpleDateFormat has the Julian calendar before. */
    private static final int FIRST_YEAR = 1583;

    private static final int LAST_YEAR = 9999;
    private static final int MILLIS_A_DAY = 86_400_000;
    private static final long BEGIN = LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay() * MILLIS_A_DAY;
    private static final long END = LocalDate.of(LAST_YEAR + 1, 1, 1).toEpochDay() * MILLIS_A_DAY;

    /** A letter of a field at each place of a digit, and the text between. */
    private final char[] places;

    /** The field at each place; less than 0 for the text between. */
    private final int[] fields;

    private DateDigits(String places) {
        this.places = places.toCharArray();
        this.fields = places.chars().map(FIELDS::indexOf).toArray();
    }

    /** By a pattern of SimpleDateFormat; empty where there is more to it. */
    static Optional<DateDigits> of(String pattern) {
        StringBuilder places = new StringBuilder();
        Matcher part = PART.matcher(pattern);
        int at = 0;
        while (part.find(at) && part.start() == at) {
            String field = part.group("field");
            if (field != null && places.indexOf(field.substring(0, 1)) >= 0) {
                return Optional.empty();
            }
            String quoted = part.group("quoted");
            places.append(part.group("zone") != null ? "Z" : quoted != null ? quoted : part.group());
            at = part.end();
        }
        boolean isDate = places.indexOf("y") >= 0 && places.indexOf("M") >= 0 && places.indexOf("d") >= 0;
        boolean isWhole = at == pattern.length() && !pattern.contains("''");
        return isWhole && isDate ? Optional.of(new DateDigits(places.toString())) : Optional.empty();
    }

    /** Milliseconds since 1970 of a text that has nothing more to it; null where it isn't sure. */
    @Nullable Long readWhole(String text) {
        return text.length() == places.length ? read(text) : null;
    }

    /** Milliseconds since 1970 of what a text begins with; null where it isn't sure. */
    @Nullable Long read(String text) {
        if (text.length() < places.length
                || (text.length() > places.length && BETWEEN.indexOf(text.charAt(places.length)) < 0)) {
            return null;
        }
        int[] values = new int[FIELDS.length()];
        for (int i = 0; i < places.length; i++) {
            char found = text.charAt(i);
            int field = fields[i];
            if (field < 0 ? found != places[i] : found < '0' || found > '9') {
                return null;
            }
            if (field >= 0) {
                values[field] = values[field] * 10 + found - '0';
            }
        }
        return isDate(values) && values[HOUR] < 24 && values[MINUTE] < 60 && values[SECOND] < 60
                ? (Long) millis(values)
                : null;
    }

    private static boolean isDate(int[] values) {
        return values[YEAR] >= FIRST_YEAR
                && values[MONTH] >= 1
                && values[MONTH] <= 12
                && values[DAY] >= 1
                && (values[DAY] <= 28
                        || values[DAY]
                                <= YearMonth.of(values[YEAR], values[MONTH]).lengthOfMonth());
    }

    private static long millis(int[] values) {
        long day = LocalDate.of(values[YEAR], values[MONTH], values[DAY]).toEpochDay();
        return day * MILLIS_A_DAY
                + ((values[HOUR] * 60 + values[MINUTE]) * 60 + values[SECOND]) * 1000L
                + values[MILLI];
    }

    /** Of milliseconds since 1970; null where it isn't sure. */
    @Nullable String write(long millis) {
        return millis < BEGIN || millis >= END
                ? null
                : write(LocalDateTime.ofEpochSecond(
                        Math.floorDiv(millis, 1000), Math.floorMod(millis, 1000) * 1_000_000, ZoneOffset.UTC));
    }

    /** Null where it isn't sure. */
    @Nullable String write(LocalDateTime date) {
        if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            return null;
        }
        int[] values = {
            date.getYear(),
            date.getMonthValue(),
            date.getDayOfMonth(),
            date.getHour(),
            date.getMinute(),
            date.getSecond(),
            date.getNano() / 1_000_000
        };
        char[] text = places.clone();
        for (int i = text.length - 1; i >= 0; i--) {
            int field = fields[i];
            if (field >= 0) {
                text[i] = (char) ('0' + values[field] % 10);
                values[field] /= 10;
            }
        }
        return new String(text);
    }
}
