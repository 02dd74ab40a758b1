package dev.selfsame.jdbc;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that goes as fast as any other, and can be put to another time. */
final class JumpingClock implements InstantSource {

    private volatile Duration ahead;

    JumpingClock(Instant start) {
        this.ahead = Duration.between(Instant.now(), start);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    void set(Instant instant) {
        ahead = Duration.between(Instant.now(), instant);
    }
}
