package dev.selfsame.transform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far ahead something is known to stay as it is.
 *
 * @param next when it can next differ; null where that is never, or can't be foreseen
 * @param restless whether it can differ at any time
 */
record Reach(@Nullable Instant next, boolean restless) {

    static final Reach FOR_EVER = new Reach(null, false);
    static final Reach RESTLESS = new Reach(null, true);

    static Reach until(Instant next) {
        return new Reach(next, false);
    }

    boolean isTimed() {
        return restless || next != null;
    }

    Reach and(Reach other) {
        if (!other.isTimed()) {
            return this;
        }
        return isTimed() ? new Reach(earlier(next, other.next), restless || other.restless) : other;
    }

    private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
