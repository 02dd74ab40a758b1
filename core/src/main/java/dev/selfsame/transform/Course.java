package dev.selfsame.transform;

import java.time.temporal.ChronoUnit;

/** How a date that follows the time goes on with it. */
enum Course {
    /** It never goes back. */
    RISING,
    /** It never goes back, and has the same time of day always. */
    DAILY,
    /** Its day never goes back; the time of day may, where the days of a longer month become the last of a shorter one. */
    JAGGED,
    /** Who knows. */
    UNKNOWN;

    /** Of what is some units later. */
    Course plus(ChronoUnit unit) {
        return switch (this) {
            case DAILY, UNKNOWN -> this;
            case RISING -> isCalendar(unit) ? JAGGED : RISING;
            case JAGGED -> isCalendar(unit) || keepsTimeOfDay(unit) ? JAGGED : UNKNOWN;
        };
    }

    /** Of what is rounded to a unit. */
    Course rounded(ChronoUnit unit, boolean up) {
        if (unit.compareTo(ChronoUnit.DAYS) >= 0 && this != UNKNOWN) {
            return DAILY;
        }
        return this == JAGGED && up ? UNKNOWN : this;
    }

    boolean neverGoesBack() {
        return this == RISING || this == DAILY;
    }

    private static boolean isCalendar(ChronoUnit unit) {
        return unit == ChronoUnit.YEARS || unit == ChronoUnit.MONTHS;
    }

    private static boolean keepsTimeOfDay(ChronoUnit unit) {
        return unit == ChronoUnit.WEEKS || unit == ChronoUnit.DAYS;
    }
}
