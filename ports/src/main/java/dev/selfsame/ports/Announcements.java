package dev.selfsame.ports;

import dev.selfsame.event.LogEntry;
import dev.selfsame.ports.driven.EventLog;
import dev.selfsame.ports.driven.Listener;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Tells listeners what has happened since it was made, each entry once and in order. */
final class Announcements {

    private static final int ENTRIES = 250;

    private final EventLog log;
    private final List<Listener> listeners;
    private final Set<Listener> complainedOf = Collections.newSetFromMap(new IdentityHashMap<>());
    private long told;

    Announcements(EventLog log, List<Listener> listeners) {
        this.log = log;
        this.listeners = listeners;
        this.told = listeners.isEmpty() ? 0 : log.last();
    }

    synchronized void tell() {
        if (listeners.isEmpty()) {
            return;
        }
        List<LogEntry> entries = log.after(told, ENTRIES);
        while (!entries.isEmpty()) {
            entries.forEach(this::tell);
            entries = log.after(told, ENTRIES);
        }
    }

    private void tell(LogEntry entry) {
        listeners.forEach(listener -> tell(listener, entry));
        told = entry.position();
    }

    /** A listener that throws misses the entry; the others and the log don't suffer. It is complained of once. */
    private void tell(Listener listener, LogEntry entry) {
        try {
            listener.happened(entry);
        } catch (RuntimeException | LinkageError | StackOverflowError trouble) {
            if (complainedOf.add(listener)) {
                System.getLogger(Worker.class.getName())
                        .log(
                                System.Logger.Level.WARNING,
                                "A listener threw {0}",
                                trouble.getClass().getName());
            }
        }
    }
}
