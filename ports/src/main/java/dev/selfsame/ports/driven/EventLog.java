package dev.selfsame.ports.driven;

import dev.selfsame.event.LogEntry;
import java.util.List;

/** All that has ever been recorded, in order. */
public interface EventLog {

    /** The entries after a position, in order; 0 is before the first. */
    List<LogEntry> after(long position, int most);

    /** The position of the last entry, 0 when there is none. */
    long last();
}
