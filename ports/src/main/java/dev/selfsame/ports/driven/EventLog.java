package dev.selfsame.ports.driven;

import dev.selfsame.event.LogEntry;
import java.util.List;

/** What was recorded, in order; a store may have forgotten the oldest entries. */
public interface EventLog {

    /** The entries after a position, in order; 0 is before the first. */
    List<LogEntry> after(long position, int most);

    /** The position of the last entry, 0 when there is none. */
    long last();
}
