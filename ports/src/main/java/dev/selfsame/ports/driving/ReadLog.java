package dev.selfsame.ports.driving;

import dev.selfsame.event.LogEntry;
import dev.selfsame.refusal.Refusal;
import io.vavr.control.Either;
import java.util.List;

/** Reads the audit trail: who has changed what, when. */
public interface ReadLog {

    /** The entries after a position, in order; 0 is before the first. */
    Either<Refusal, List<LogEntry>> log(long after, int most);
}
