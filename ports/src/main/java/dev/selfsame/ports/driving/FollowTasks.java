package dev.selfsame.ports.driving;

import dev.selfsame.refusal.Refusal;
import dev.selfsame.task.CompletionStatus;
import dev.selfsame.task.Task;
import dev.selfsame.task.TaskId;
import io.vavr.control.Either;
import java.time.Instant;

/** Tells how tasks are getting on. */
public interface FollowTasks {

    /** A task of the last 90 days. */
    Either<Refusal, Task> taskStatus(TaskId id);

    /** Clears a task that is stuck. */
    Either<Refusal, Task> clearTask(TaskId id, CompletionStatus status, Instant completed);
}
