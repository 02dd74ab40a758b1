package dev.selfsame.transform;

import dev.selfsame.transform.DateComparison.Dated;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/** A comparison of dates of which the next turn is foreseen: where only one of them follows the time, it passes the other. */
final class DateTurning {

    /** What is before may have been read by the calendar of Caesar, which goes back when that of Gregory begins. */
    private static final Instant MODERN = Instant.parse("1600-01-01T00:00:00Z");

    private static final Duration DAY = Duration.ofDays(1);
    /** Short enough for the time of day not to come round again, not even to the hour. */
    private static final Duration BARELY_A_DAY = Duration.ofHours(22);

    /** An instant or an error, and how it follows the time. */
    private record Side(Object date, Reach reach, Function<Instant, Object> later, Course course) {
        boolean hasFailed() {
            return !(date instanceof Instant);
        }
    }

    private static final Side UNREAD = new Side("unread", Reach.FOR_EVER, t -> "unread", Course.UNKNOWN);

    private final DateComparison comparison;
    private final Frame frame;
    private final Horizon horizon;

    DateTurning(DateComparison comparison, Frame frame, Horizon horizon) {
        this.comparison = comparison;
        this.frame = frame;
        this.horizon = horizon;
    }

    boolean holds() {
        Side one = side(comparison.first());
        Side other = one.hasFailed() ? UNREAD : side(comparison.second());
        Object operator = other.hasFailed() ? "" : attempt(() -> comparison.operator(frame));
        Object outcome = outcome(one.date, other.date, operator);
        if (one.reach.isTimed() == other.reach.isTimed()) {
            horizon.add(one.reach.and(other.reach));
        } else if (one.reach.isTimed()) {
            horizon.add(reach(one, date -> outcome(date, other.date, operator)));
        } else {
            horizon.add(reach(other, date -> outcome(one.date, date, operator)));
        }
        if (outcome instanceof TransformError error) {
            throw new Failure(error);
        }
        return (Boolean) outcome;
    }

    private Side side(Step step) {
        Reach outer = horizon.begin();
        Object read = attempt(() -> comparison.date(step, frame));
        Reach reach = horizon.end(outer);
        if (read instanceof Dated date && date.isNow()) {
            Course course = reach.isTimed() ? Course.UNKNOWN : Course.RISING;
            return new Side(date.instant(), Reach.RESTLESS.and(reach), instant -> instant, course);
        }
        return new Side(
                instant(read),
                reach,
                instant -> instant(attempt(() -> comparison.date(step, frame.at(instant, horizon)))),
                reach.isTimed() ? step.course(frame) : Course.UNKNOWN);
    }

    private static Object instant(Object read) {
        return read instanceof Dated date ? date.instant() : read;
    }

    private Reach reach(Side moving, Function<Object, Object> outcome) {
        if (!(moving.date instanceof Instant date) || date.isBefore(MODERN)) {
            return moving.reach;
        }
        if (moving.course.neverGoesBack()) {
            return horizon.turning(moving.later.andThen(outcome), outcome.apply(date));
        }
        return moving.course == Course.JAGGED ? jagged(moving, date, outcome) : moving.reach;
    }

    /** Days that are passed are passed for good; on the day itself it looks no further than to where the date goes back. */
    private Reach jagged(Side moving, Instant date, Function<Object, Object> outcome) {
        Function<Object, Object> onDay = at -> allDay(at, outcome);
        Object today = outcome.apply(date);
        if (onDay.apply(date).equals(today)) {
            return horizon.turning(moving.later.andThen(onDay), today);
        }
        Instant back = horizon.first(BARELY_A_DAY, moving.later.andThen(at -> isBehind(at, date)), false);
        Instant end = back == null ? horizon.after(BARELY_A_DAY) : back;
        Duration rising =
                Duration.ofMillis(end.toEpochMilli() - 1 - horizon.now().toEpochMilli());
        Instant turn = horizon.first(rising, moving.later.andThen(outcome), today);
        return horizon.isSpent() ? Reach.RESTLESS : Reach.until(turn == null ? end : turn);
    }

    private static boolean isBehind(Object at, Instant date) {
        return !(at instanceof Instant instant) || instant.isBefore(date);
    }

    private static Object allDay(Object at, Function<Object, Object> outcome) {
        if (!(at instanceof Instant instant)) {
            return outcome.apply(at);
        }
        Instant midnight = instant.truncatedTo(ChronoUnit.DAYS);
        Object first = outcome.apply(midnight);
        return first.equals(outcome.apply(midnight.plus(DAY).minusNanos(1))) ? first : "either";
    }

    private Object outcome(Object one, Object other, Object operator) {
        if (!(one instanceof Instant first)) {
            return one;
        }
        if (!(other instanceof Instant second)) {
            return other;
        }
        return operator instanceof String comparing
                ? attempt(() -> comparison.holds(first, second, comparing))
                : operator;
    }

    private static Object attempt(Supplier<Object> supplier) {
        try {
            return supplier.get();
        } catch (Failure failure) {
            return failure.error();
        }
    }
}
