package dev.selfsame.resthost.http;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How often a client may ask within any span of time of one length; a refused request doesn't count. */
public final class RateLimit {

    private static final int CLIENTS = 10_000;

    private final int most;
    private final Duration window;
    private final InstantSource clock;
    private final Map<String, Deque<Instant>> asked = new HashMap<>();

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
        if (asked.size() > CLIENTS) {
            asked.values().removeIf(times -> isOver(times.getLast(), now));
        }
        Deque<Instant> times = asked.computeIfAbsent(client, any -> new ArrayDeque<>());
        while (!times.isEmpty() && isOver(times.getFirst(), now)) {
            times.removeFirst();
        }
        if (times.size() >= most) {
            return Optional.of(Duration.between(now, times.getFirst().plus(window)));
        }
        times.addLast(now);
        return Optional.empty();
    }

    /** A request from the future, before the clock was set back, says nothing. */
    private boolean isOver(Instant request, Instant now) {
        return !now.isBefore(request.plus(window)) || request.isAfter(now);
    }
}
