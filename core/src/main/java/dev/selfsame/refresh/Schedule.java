package dev.selfsame.refresh;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** When scheduled processing is due: every day at 8:00 and 20:00 in the tenant's time zone, as published. */
public final class Schedule {

    private static final List<LocalTime> TIMES = List.of(LocalTime.of(8, 0), LocalTime.of(20, 0));

    private Schedule() {}

    /**
     * The first slot after an instant. Where a change of the clocks skips a slot's local time, the slot is as much later as
     * the gap is long; where it repeats it, the first of the two counts.
     */
    public static Instant next(Instant after, ZoneId zone) {
        LocalDate today = after.atZone(zone).toLocalDate();
        return Stream.of(today, today.plusDays(1), today.plusDays(2))
                .flatMap(day -> TIMES.stream().map(time -> ZonedDateTime.of(day, time, zone)))
                .map(ZonedDateTime::toInstant)
                .filter(slot -> slot.isAfter(after))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }
}
