package dev.selfsame.decision;

import static dev.selfsame.decision.Samples.NOW;
import static dev.selfsame.decision.Samples.decision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Event.TaskChanged;
import dev.selfsame.refusal.Refusal.Conflict;
import dev.selfsame.task.CompletionStatus;
import dev.selfsame.task.Task;
import dev.selfsame.task.TaskMessage;
import dev.selfsame.task.TaskMessage.Severity;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskCourseTest {

    private static final Task TASK = Samples.task();

    private static Decision<Task> next(Task changed) {
        Task next = changed.withModified(NOW).withVersion(9);
        return decision(next, List.of(new TaskChanged(next, NOW)));
    }

    @Test
    void a_task_is_launched() {
        assertThat(TaskCourse.started(TASK, NOW)).isEqualTo(next(TASK.withLaunched(NOW)));
    }

    @Test
    void a_task_makes_progress() {
        assertThat(TaskCourse.progressed(TASK, 2, NOW)).isEqualTo(next(TASK.withDone(2)));
    }

    @Test
    void a_task_that_has_ended_has_done_all_and_tells_what_came_of_it() {
        List<TaskMessage> messages = List.of(new TaskMessage(Severity.WARN, "notFound", List.of("x"), "not found"));
        Map<String, AttributeValue> results = Map.of("processed", AttributeValue.of(2));
        assertThat(TaskCourse.ended(TASK, messages, results, NOW))
                .isEqualTo(next(TASK.withDone(3)
                        .withMessages(messages)
                        .withAttributes(results)
                        .withCompleted(NOW)
                        .withCompletionStatus(CompletionStatus.WARNING)));
    }

    @ParameterizedTest
    @CsvSource({
        "'', SUCCESS",
        "INFO, SUCCESS",
        "WARN, WARNING",
        "ERROR, ERROR",
        "INFO WARN INFO, WARNING",
        "WARN ERROR INFO, ERROR"
    })
    void a_task_ends_as_well_as_its_worst_message_tells(String severities, CompletionStatus status) {
        List<TaskMessage> messages = Stream.of(severities.split(" ", -1))
                .filter(severity -> !severity.isEmpty())
                .map(severity -> new TaskMessage(Severity.valueOf(severity), "key", List.of(), "text"))
                .toList();
        assertThat(TaskCourse.ended(TASK, messages, Map.of(), NOW).answer().completionStatus())
                .contains(status);
    }

    @Test
    void a_task_that_is_stuck_is_cleared() {
        Instant completed = NOW.minusSeconds(60);
        assertThat(TaskCourse.cleared(TASK, CompletionStatus.TERMINATED, completed, NOW))
                .isEqualTo(Either.right(next(
                        TASK.withCompletionStatus(CompletionStatus.TERMINATED).withCompleted(completed))));
    }

    @Test
    void a_task_that_has_ended_is_not_cleared() {
        assertThat(TaskCourse.cleared(TASK.withCompleted(NOW), CompletionStatus.TERMINATED, NOW, NOW))
                .isEqualTo(Either.left(new Conflict("The task has ended already")));
    }
}
