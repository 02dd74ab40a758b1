package dev.selfsame.ports.driven;

import dev.selfsame.sync.SyncJob;
import dev.selfsame.sync.SyncJobId;
import dev.selfsame.task.Task;
import dev.selfsame.task.TaskId;
import java.util.Optional;

/** The tasks and the synchronization jobs. */
public interface Works {

    Optional<Task> task(TaskId id);

    Optional<SyncJob> syncJob(SyncJobId id);
}
