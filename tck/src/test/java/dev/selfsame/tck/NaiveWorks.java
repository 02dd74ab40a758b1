package dev.selfsame.tck;

import dev.selfsame.ports.driven.Works;
import dev.selfsame.sync.SyncJob;
import dev.selfsame.sync.SyncJobId;
import dev.selfsame.task.Task;
import dev.selfsame.task.TaskId;
import java.util.Optional;

/** The works by id. */
record NaiveWorks(NaiveStore store) implements Works {

    @Override
    public Optional<Task> task(TaskId id) {
        return Optional.ofNullable(store.state().tasks.get(id.value()));
    }

    @Override
    public Optional<SyncJob> syncJob(SyncJobId id) {
        return Optional.ofNullable(store.state().jobs.get(id.value()));
    }
}
