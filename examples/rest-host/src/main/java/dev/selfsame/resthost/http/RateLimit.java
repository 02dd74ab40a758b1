package dev.selfsame.resthost.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How often a client may ask in a window of time; the windows are the same for all clients. */
public final class RateLimit {

    private final int most;
    private final Duration window;
    private final InstantSource clock;
    private final Map<String, Integer> asked = new HashMap<>();
    private long current = Long.MIN_VALUE;

    public RateLimit(int most, Duration window, InstantSource clock) {
        this.most = most;
        this.window = window;
        this.clock = clock;
    }

    /** 100 requests in 10 seconds, as published. */
    public static RateLimit published(InstantSource clock) {
        return new RateLimit(100, Duration.ofSeconds(10), clock);
    }

    /** Counts a request; where it is one too many, how long to wait. */
    synchronized Optional<Duration> exceededBy(String client) {
        Instant now = clock.instant();
        long length = window.toMillis();
        long number = Math.floorDiv(now.toEpochMilli(), length);
        if (number != current) {
            asked.clear();
            current = number;
        }
        boolean exceeded = asked.merge(client, 1, Integer::sum) > most;
        return exceeded
                ? Optional.of(Duration.between(now, Instant.ofEpochMilli((number + 1) * length)))
                : Optional.empty();
    }
}
