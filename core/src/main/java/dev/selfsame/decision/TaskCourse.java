package dev.selfsame.decision;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Event.TaskChanged;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.Conflict;
import dev.selfsame.task.CompletionStatus;
import dev.selfsame.task.Task;
import dev.selfsame.task.TaskMessage;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The course of a task. */
public final class TaskCourse {

    private TaskCourse() {}

    public static Decision<Task> started(Task task, Instant at) {
        return changed(task.withLaunched(at), at);
    }

    /** So many of its units are done. */
    public static Decision<Task> progressed(Task task, int done, Instant at) {
        return changed(task.withDone(done), at);
    }

    /** It has ended, as well as its worst message tells. */
    public static Decision<Task> ended(
            Task task, List<TaskMessage> messages, Map<String, AttributeValue> results, Instant at) {
        return changed(
                task.withDone(task.total())
                        .withMessages(messages)
                        .withAttributes(results)
                        .withCompleted(at)
                        .withCompletionStatus(worst(messages)),
                at);
    }

    private static CompletionStatus worst(List<TaskMessage> messages) {
        return messages.stream()
                .map(TaskMessage::severity)
                .max(Enum::compareTo)
                .map(severity -> switch (severity) {
                    case INFO -> CompletionStatus.SUCCESS;
                    case WARN -> CompletionStatus.WARNING;
                    case ERROR -> CompletionStatus.ERROR;
                })
                .orElse(CompletionStatus.SUCCESS);
    }

    /** Clears a task that is stuck; refused for one that has ended. */
    public static Either<Refusal, Decision<Task>> cleared(
            Task task, CompletionStatus status, Instant completed, Instant at) {
        if (task.completed().isPresent()) {
            return Either.left(new Conflict("The task has ended already"));
        }
        return Either.right(changed(task.withCompletionStatus(status).withCompleted(completed), at));
    }

    private static Decision<Task> changed(Task task, Instant at) {
        Task next = task.changed(at);
        return Decision.answering(next).alsoRecording(new TaskChanged(next, at));
    }
}
