package dev.selfsame.inmemory;

import dev.selfsame.event.Decision;
import dev.selfsame.event.LogEntry;
import dev.selfsame.ports.driven.EventLog;
import java.util.ArrayList;
import java.util.List;

/** Grows at its end, forgets at its beginning, and has a lock of its own, so that its readers wait for no commit. */
final class InMemoryLog implements EventLog {

    private final int most;
    private final List<LogEntry> entries = new ArrayList<>();
    private long forgotten;

    /** A log that keeps at least so many of the latest entries, and at most twice as many. */
    InMemoryLog(int most) {
        this.most = most;
    }

    synchronized void append(Decision<?> decision) {
        decision.events().forEach(event -> entries.add(new LogEntry(last() + 1, event.at(), decision.actor(), event)));
        if (entries.size() / 2 >= most) {
            int old = entries.size() - most;
            entries.subList(0, old).clear();
            forgotten += old;
        }
    }

    @Override
    public synchronized List<LogEntry> after(long position, int most) {
        int from = (int) Math.min(Math.max(position - forgotten, 0), entries.size());
        int to = (int) Math.min((long) from + most, entries.size());
        return List.copyOf(entries.subList(from, to));
    }

    @Override
    public synchronized long last() {
        return forgotten + entries.size();
    }
}
