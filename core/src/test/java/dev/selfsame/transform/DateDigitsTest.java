package dev.selfsame.transform;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateDigitsTest {

    private static final List<String> FIELDS =
            List.of("yyyy", "MM", "dd", "HH", "mm", "ss", "SSS", "X", "yy", "M", "MMM", "d", "hh", "a", "Z", "yyyyy");
    private static final List<String> BETWEEN =
            List.of("", "", "-", "/", ".", ":", " ", "'T'", "'Z'", ", ", "'E'", "'1'", "''", "'of'", "'T''T'");
    private static final long A_MILLENNIUM = 31_556_952_000_000L;

    private final Random random = new Random(17);

    @Test
    void what_is_read_and_written_is_what_the_calendar_reads_and_writes() {
        int read = 0;
        int written = 0;
        for (int i = 0; i < 100_000; i++) {
            String pattern = i % 4 == 0 ? "yyyy-MM-dd'T'HH:mm:ss.SSSX" : pattern();
            Optional<DateDigits> digits = DateDigits.of(pattern);
            if (digits.isPresent()) {
                SimpleDateFormat calendar = calendar(pattern);
                long millis = (long) (random.nextGaussian() * 3 * A_MILLENNIUM);
                String text = digits.get().write(millis);
                assertThat(text == null ? calendar.format(millis) : text)
                        .as(pattern)
                        .isEqualTo(calendar.format(millis));
                String changed = changed(calendar.format(millis));
                Long found = digits.get().read(changed);
                Long expected = millis(calendar, changed);
                assertThat(found == null ? expected : found)
                        .as("%s by %s", changed, pattern)
                        .isEqualTo(expected);
                written += text == null ? 0 : 1;
                read += found == null ? 0 : 1;
            }
        }
        assertThat(List.of(read, written)).allMatch(count -> count > 10_000);
    }

    private String pattern() {
        List<String> fields = new ArrayList<>(random.nextInt(10) < 8 ? FIELDS.subList(0, 8) : FIELDS);
        if (random.nextInt(10) < 8) {
            Collections.shuffle(fields.subList(0, 3), random);
        } else {
            Collections.shuffle(fields, random);
        }
        fields.replaceAll(field -> field.equals("X") && random.nextBoolean() ? "XXX" : field);
        StringBuilder pattern = new StringBuilder();
        for (String field : fields.subList(0, 3 + random.nextInt(fields.size() - 2))) {
            pattern.append(field).append(BETWEEN.get(random.nextInt(random.nextInt(4) == 0 ? BETWEEN.size() : 10)));
        }
        return pattern.toString();
    }

    /** Often not at all, or so that it is still near to a date. */
    private String changed(String text) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = random.nextInt(3); i > 0 && changed.length() > 0; i--) {
            int at = random.nextInt(changed.length());
            switch (random.nextInt(6)) {
                case 0 -> changed.deleteCharAt(at);
                case 1 -> changed.insert(at, random.nextInt(10));
                case 2 -> changed.append("0Z -.E1".charAt(random.nextInt(7)));
                default -> changed.setCharAt(at, "0123456789- .:/ETZ+,".charAt(random.nextInt(20)));
            }
        }
        return changed.toString();
    }

    private static SimpleDateFormat calendar(String pattern) {
        SimpleDateFormat calendar = new SimpleDateFormat(pattern, Locale.US);
        calendar.setTimeZone(TimeZone.getTimeZone("GMT"));
        return calendar;
    }

    private static @Nullable Long millis(SimpleDateFormat calendar, String text) {
        Date date = calendar.parse(text, new ParsePosition(0));
        return date == null ? null : (Long) date.toInstant().toEpochMilli();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yy-MM-dd",
                "yyyy-MM",
                "d.M.yyyy",
                "yyyy-MM-dd hh:mm a",
                "yyyy-MM-dd'E'",
                "yyyyMMddyyyy",
                "''yyyyMMdd"
            })
    void a_pattern_of_more_than_digits_at_their_places_is_left_to_the_calendar(String pattern) {
        assertThat(DateDigits.of(pattern)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29",
                "2026-13-01",
                "2026-1-01",
                "2026-01-011",
                "2026-01-01E1",
                " 026-01-01",
                "1582-10-10",
                "2026-00-10"
            })
    void a_date_that_a_calendar_may_understand_is_left_to_it(String text) {
        assertThat(DateDigits.of("yyyy-MM-dd").orElseThrow().read(text)).isNull();
    }

    @Test
    void every_day_is_read_as_it_was_written() {
        DateDigits digits = DateDigits.of("dd.MM.yyyy").orElseThrow();
        LocalDate.of(1583, 1, 1).datesUntil(LocalDate.of(10_000, 1, 1)).forEach(day -> {
            long millis = day.toEpochDay() * 86_400_000;
            assertThat(digits.read(String.valueOf(digits.write(millis)))).isEqualTo(millis);
        });
    }

    @Test
    void years_of_more_or_less_than_four_digits_are_not_written() {
        DateDigits digits = DateDigits.of("yyyy-MM-dd").orElseThrow();

        assertThat(digits.write(LocalDateTime.MAX)).isNull();
        assertThat(digits.write(LocalDateTime.MIN)).isNull();
        assertThat(digits.write(Instant.parse("9999-12-31T23:59:59.999Z").toEpochMilli()))
                .isEqualTo("9999-12-31");
        assertThat(digits.write(Long.MIN_VALUE)).isNull();
    }
}
