package dev.selfsame.jdbc;

import java.time.Duration;
import java.util.Optional;

/** How long the event log is kept; for good where nothing is said, or a thousand years. */
record Keeping(Optional<Duration> log) {

    private static final Duration FOR_GOOD = Duration.ofDays(365_000);

    Keeping {
        if (log.filter(Duration::isNegative).isPresent()) {
            throw new IllegalArgumentException("a log is kept for no time at least");
        }
        log = log.filter(age -> age.compareTo(FOR_GOOD) < 0);
    }
}
