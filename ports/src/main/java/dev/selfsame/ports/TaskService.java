package dev.selfsame.ports;

import dev.selfsame.decision.TaskCourse;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.task.CompletionStatus;
import dev.selfsame.task.Task;
import dev.selfsame.task.TaskId;
import io.vavr.control.Either;
import java.time.Instant;

/** Tasks: make, look up, clear. */
record TaskService(Wiring wiring) {

    Task fresh(String name, String description, String launcher, int total) {
        return task(new TaskId(wiring.chance().id()), name, description, launcher, total);
    }

    Task task(TaskId id, String name, String description, String launcher, int total) {
        Instant now = wiring.now();
        return Task.builder()
                .id(id)
                .uniqueName(name)
                .description(description)
                .launcher(launcher)
                .created(now)
                .modified(now)
                .total(total)
                .build();
    }

    Either<Refusal, Task> get(TaskId id) {
        return Found.or(wiring.store().works().task(id).filter(task -> !task.isGone(wiring.now())), "TASK_RESULT", id);
    }

    Either<Refusal, Task> clear(String actor, TaskId id, CompletionStatus status, Instant completed) {
        return wiring.recorder().record(actor, () -> get(id).flatMap(
                        task -> TaskCourse.cleared(task, status, completed, wiring.now())));
    }
}
