package dev.selfsame.event;

import java.time.Instant;

/** An effect and the instant from which on it is to be performed. */
public record Due(Effect effect, Instant at) {}
