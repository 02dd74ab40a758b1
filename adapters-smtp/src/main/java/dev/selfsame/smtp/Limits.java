package dev.selfsame.smtp;

import java.time.Duration;

/** How long a mailer waits for the server: to be connected, for each answer, and to get rid of each piece it sends. */
record Limits(Duration connect, Duration read, Duration write) {

    private static final Duration LONGEST = Duration.ofMillis(Integer.MAX_VALUE);

    static final Limits DEFAULT = new Limits(Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(1));

    /** Jakarta Mail counts milliseconds, and takes 0 for no limit at all. */
    Limits {
        check(connect);
        check(read);
        check(write);
    }

    private static void check(Duration limit) {
        if (limit.compareTo(Duration.ofMillis(1)) < 0 || limit.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a time limit must be between 1 ms and " + LONGEST.toDays() + " days");
        }
    }
}
