package dev.selfsame.ports.driving;

import dev.selfsame.identity.IdentityId;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.task.Task;
import io.vavr.control.Either;
import java.util.List;

/** Has identities processed. */
public interface ProcessIdentities {

    /** Launches a task for 1 to 250 identities; ids that nobody has are reported in its messages. */
    Either<Refusal, Task> process(List<IdentityId> ids);
}
