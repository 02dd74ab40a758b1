package dev.selfsame.jdbc;

import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is set. */
final class StoppedClock implements InstantSource {

    private volatile Instant now;

    StoppedClock(Instant start) {
        this.now = start;
    }

    @Override
    public Instant instant() {
        return now;
    }

    void set(Instant instant) {
        now = instant;
    }
}
