package dev.selfsame.event;

import java.time.Instant;

/**
 * One line of the event log.
 *
 * @param position from 1, without gaps
 * @param at when it was decided
 * @param actor who has decided
 * @param event what has changed
 */
public record LogEntry(long position, Instant at, String actor, Event event) {}
