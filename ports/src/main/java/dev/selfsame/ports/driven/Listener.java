package dev.selfsame.ports.driven;

import dev.selfsame.event.LogEntry;

/** Somebody who wants to know of what has happened, in order. */
@FunctionalInterface
public interface Listener {

    void happened(LogEntry entry);
}
