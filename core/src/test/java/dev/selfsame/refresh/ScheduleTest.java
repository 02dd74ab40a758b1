package dev.selfsame.refresh;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T00:00:00Z, 2026-03-02T08:00:00Z",
        "2026-03-02T07:59:59.999999999Z, 2026-03-02T08:00:00Z",
        "2026-03-02T08:00:00Z, 2026-03-02T20:00:00Z",
        "2026-03-02T08:00:00.000000001Z, 2026-03-02T20:00:00Z",
        "2026-03-02T19:59:59.999999999Z, 2026-03-02T20:00:00Z",
        "2026-03-02T20:00:00Z, 2026-03-03T08:00:00Z",
        "2026-12-31T23:59:59Z, 2027-01-01T08:00:00Z",
    })
    void the_next_slot_is_eight_in_the_morning_or_in_the_evening_and_strictly_after(Instant after, Instant next) {
        assertThat(Schedule.next(after, ZoneOffset.UTC)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T12:00:00Z, Asia/Tokyo, 2026-03-02T23:00:00Z",
        "2026-03-02T12:00:00Z, America/Los_Angeles, 2026-03-02T16:00:00Z",
        "2026-03-02T12:00:00Z, Pacific/Kiritimati, 2026-03-02T18:00:00Z",
        "2026-03-02T12:00:00Z, Pacific/Niue, 2026-03-02T19:00:00Z",
    })
    void the_clock_is_the_tenant_s(Instant after, ZoneId zone, Instant next) {
        assertThat(Schedule.next(after, zone)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-28T19:00:00Z, 2026-03-29T06:00:00Z",
        "2026-03-29T06:00:00Z, 2026-03-29T18:00:00Z",
    })
    void when_summer_time_begins_the_slots_keep_to_the_clock_on_the_wall(Instant after, Instant next) {
        assertThat(Schedule.next(after, BERLIN)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-24T18:00:00Z, 2026-10-25T07:00:00Z",
        "2026-10-25T07:00:00Z, 2026-10-25T19:00:00Z",
    })
    void when_summer_time_ends_the_slots_keep_to_the_clock_on_the_wall(Instant after, Instant next) {
        assertThat(Schedule.next(after, BERLIN)).isEqualTo(next);
    }

    /** Samoa had no 30 December 2011: the clocks went from the end of the 29th to the start of the 31st. */
    @ParameterizedTest
    @CsvSource({
        "2011-12-30T05:59:59Z, 2011-12-30T06:00:00Z",
        "2011-12-30T06:00:00Z, 2011-12-30T18:00:00Z",
        "2011-12-30T10:00:00Z, 2011-12-30T18:00:00Z",
        "2011-12-30T18:00:00Z, 2011-12-31T06:00:00Z",
    })
    void a_date_that_is_skipped_has_no_slots_of_its_own(Instant after, Instant next) {
        assertThat(Schedule.next(after, ZoneId.of("Pacific/Apia"))).isEqualTo(next);
    }

    /** On 25 March 1948 the clocks of Macquarie Island went from midnight to 10:00. */
    @ParameterizedTest
    @CsvSource({
        "1948-03-24T20:00:00Z, 1948-03-25T08:00:00Z",
        "1948-03-25T08:00:00Z, 1948-03-25T10:00:00Z",
    })
    void a_slot_whose_local_time_is_skipped_is_as_much_later_as_the_gap_is_long(Instant after, Instant next) {
        assertThat(Schedule.next(after, ZoneId.of("Antarctica/Macquarie"))).isEqualTo(next);
    }

    /** On 8 March 1980 the clocks of Easter Island went back from 21:00 to 20:00. */
    @ParameterizedTest
    @CsvSource({
        "1980-03-09T01:59:59Z, 1980-03-09T02:00:00Z",
        "1980-03-09T02:00:00Z, 1980-03-09T15:00:00Z",
    })
    void of_a_slot_whose_local_time_is_repeated_the_first_counts(Instant after, Instant next) {
        assertThat(Schedule.next(after, ZoneId.of("Pacific/Easter"))).isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu"})
    void no_slot_is_left_out(String zone) {
        ZoneId there = ZoneId.of(zone);
        Random random = new Random(5);
        Instant from = Instant.parse("2026-01-01T00:00:00Z");
        for (int i = 0; i < 2_000; i++) {
            Instant after = from.plusSeconds(random.nextInt(2 * 365 * 86_400));
            Instant next = Schedule.next(after, there);
            LocalTime half = after.atZone(there).toLocalTime();
            boolean morning = half.isBefore(LocalTime.of(8, 0)) || !half.isBefore(LocalTime.of(20, 0));
            assertThat(next.atZone(there).toLocalTime()).isEqualTo(morning ? LocalTime.of(8, 0) : LocalTime.of(20, 0));
            assertThat(next).isBetween(after.plusNanos(1), after.plusSeconds(13 * 3600));
        }
    }

    @Test
    void a_whole_year_has_two_slots_a_day() {
        Instant slot = Instant.parse("2025-12-31T23:00:00Z");
        Instant end = Instant.parse("2026-12-31T23:00:00Z");
        int slots = 0;
        for (slot = Schedule.next(slot, BERLIN); slot.isBefore(end); slot = Schedule.next(slot, BERLIN)) {
            slots++;
        }
        assertThat(slots).isEqualTo(730);
    }
}
