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
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The course of a task. */
public final class TaskCourse {

    /** How many messages a task keeps, where they could be very many. */
    public static final int MOST_MESSAGES = 250;

    private TaskCourse() {}

    /** The first of its parts begins, or another one, which changes nothing. */
    public static Decision<Task> started(Task task, Instant at) {
        return task.launched().isPresent() ? Decision.answering(task) : changed(task.withLaunched(at), at);
    }

    /**
     * What came of one part of a task.
     *
     * @param size how many units of work it has
     * @param counts to be added to those of other parts, by name
     */
    public record Part(int size, List<TaskMessage> messages, Map<String, Integer> counts) {
        public Part {
            messages = List.copyOf(messages);
            counts = Map.copyOf(counts);
        }
    }

    /** One more part is through, and with the last one the task, as well as its worst message tells. */
    public static Decision<Task> advanced(Task task, Part part, Instant at) {
        return advanced(task, part, MOST_MESSAGES, at);
    }

    /** One more part is through; so many messages are kept at most, and always the worst. */
    public static Decision<Task> advanced(Task task, Part part, int mostMessages, Instant at) {
        Task advanced = task.withLaunched(task.launched().orElse(at))
                .withDone(task.done() + part.size())
                .withMessages(kept(task.messages(), part.messages(), mostMessages))
                .withAttributes(added(task.attributes(), part.counts()));
        return advanced.done() < advanced.total()
                ? changed(advanced, at)
                : ended(advanced, advanced.messages(), advanced.attributes(), at);
    }

    private static List<TaskMessage> kept(List<TaskMessage> before, List<TaskMessage> more, int most) {
        List<TaskMessage> all = Stream.concat(before.stream(), more.stream()).toList();
        if (all.size() <= most) {
            return all;
        }
        TaskMessage worst = Collections.max(all, Comparator.comparing(TaskMessage::severity));
        return all.indexOf(worst) < most
                ? all.subList(0, most)
                : Stream.concat(all.stream().limit(most - 1L), Stream.of(worst)).toList();
    }

    private static Map<String, AttributeValue> added(Map<String, AttributeValue> before, Map<String, Integer> counts) {
        Map<String, AttributeValue> after = new HashMap<>(before);
        counts.forEach((name, count) -> after.put(name, AttributeValue.of(count(before.get(name)) + count)));
        return after;
    }

    private static long count(@Nullable AttributeValue value) {
        return value instanceof AttributeValue.Number number ? number.value().longValue() : 0;
    }

    /** So many of its units are done. */
    public static Decision<Task> progressed(Task task, int done, Instant at) {
        return changed(task.withDone(done), at);
    }

    /** It has ended, as well as its worst message tells. */
    public static Decision<Task> ended(
            Task task, List<TaskMessage> messages, Map<String, AttributeValue> results, Instant at) {
        return changed(
                task.withDone(Math.max(task.done(), task.total()))
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
