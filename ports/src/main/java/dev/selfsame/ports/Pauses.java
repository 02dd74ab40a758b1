package dev.selfsame.ports;

import dev.selfsame.ports.driven.Chance;
import dev.selfsame.source.SourceId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The sources that are down: nobody is sent to them until a pause is over, which is longer from time to time. */
final class Pauses {

    private static final Duration FIRST = Duration.ofSeconds(1);
    static final Duration LONGEST = Duration.ofMinutes(5);

    private final Map<SourceId, Pause> pauses = new ConcurrentHashMap<>();
    private final Jitter jitter;

    Pauses(Chance chance) {
        this.jitter = new Jitter(chance);
    }

    /** Until when nobody is sent to a source, and what it said last. */
    record Pause(Instant until, Duration length, String trouble) {}

    Optional<Pause> of(SourceId source, Instant now) {
        return Optional.ofNullable(pauses.get(source)).filter(pause -> now.isBefore(pause.until()));
    }

    /** Begins a pause, or a longer one, and tells its end. */
    Instant pause(SourceId source, String trouble, Instant now) {
        return pauses.compute(source, (any, last) -> {
                    Duration length =
                            last == null ? FIRST : shorter(last.length().multipliedBy(2), LONGEST);
                    return new Pause(now.plus(jitter.upTo(length)), length, trouble);
                })
                .until();
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    void over(SourceId source) {
        pauses.remove(source);
    }
}
