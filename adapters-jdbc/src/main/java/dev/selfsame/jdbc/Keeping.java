package dev.selfsame.jdbc;

import java.time.Duration;
import java.util.Optional;

/** How long the event log is kept; for good where nothing is said. */
record Keeping(Optional<Duration> log) {}
