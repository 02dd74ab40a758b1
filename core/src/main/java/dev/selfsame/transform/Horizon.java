package dev.selfsame.transform;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Records for one evaluation how long each step that makes something of the time will make the same of it. */
final class Horizon {

    static final Duration FARTHEST = Duration.ofDays(365);
    private static final Duration SOON = Duration.ofHours(1);

    private final Instant now;
    private final Budget trials = new Budget();
    private Reach reach = Reach.FOR_EVER;

    Horizon(Instant now) {
        this.now = now;
    }

    Instant now() {
        return now;
    }

    /** Counts the steps of trials at other instants, all of them together. */
    Budget trials() {
        return trials;
    }

    Reach reach() {
        return reach;
    }

    void add(Reach more) {
        reach = reach.and(more);
    }

    /** Begins to record apart; gives what {@link #end} is to go on with. */
    Reach begin() {
        Reach outer = reach;
        reach = Reach.FOR_EVER;
        return outer;
    }

    /** What has been recorded apart. */
    Reach end(Reach outer) {
        Reach apart = reach;
        reach = outer;
        return apart;
    }

    /** Of an outcome that, once it has become another, doesn't come back before the farthest that is looked ahead. */
    Reach turning(Function<Instant, Object> outcome, Object today) {
        Instant turn = first(FARTHEST, outcome, today);
        return isSpent() ? Reach.RESTLESS : Reach.until(turn == null ? after(FARTHEST) : turn);
    }

    /** Whether there have been so many trials that the last ones have failed for it. */
    boolean isSpent() {
        return trials.isSpent();
    }

    /** As of one that turns, but what changes soon won't be waited for. */
    Reach flowing(Function<Instant, Object> outcome, Object today) {
        return outcome.apply(now.plus(SOON)).equals(today) ? turning(outcome, today) : Reach.RESTLESS;
    }

    /** The first millisecond at which an outcome is another; null where it is the same at the end. */
    @Nullable Instant first(Duration ahead, Function<Instant, Object> outcome, Object today) {
        long same = now.toEpochMilli();
        long other = same + ahead.toMillis();
        if (isSpent() || is(today, outcome, other)) {
            return null;
        }
        while (other - same > 1) {
            long middle = same + (other - same) / 2;
            if (is(today, outcome, middle)) {
                same = middle;
            } else {
                other = middle;
            }
        }
        return Instant.ofEpochMilli(other);
    }

    private boolean is(Object today, Function<Instant, Object> outcome, long millis) {
        trials.count();
        return outcome.apply(Instant.ofEpochMilli(millis)).equals(today);
    }

    Instant after(Duration ahead) {
        return Instant.ofEpochMilli(now.toEpochMilli() + ahead.toMillis());
    }
}
