package dev.selfsame.decision;

import static dev.selfsame.decision.Samples.NOW;
import static dev.selfsame.decision.Samples.decision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.decision.TaskCourse.Part;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Event.TaskChanged;
import dev.selfsame.refusal.Refusal.Conflict;
import dev.selfsame.task.CompletionStatus;
import dev.selfsame.task.Task;
import dev.selfsame.task.TaskMessage;
import dev.selfsame.task.TaskMessage.Severity;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Collections;
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
    void a_task_that_is_launched_already_stays_as_it_is() {
        Task launched = TASK.withLaunched(NOW.minusSeconds(1));
        assertThat(TaskCourse.started(launched, NOW)).isEqualTo(Decision.answering(launched));
    }

    private static TaskMessage message(Severity severity, String key) {
        return new TaskMessage(severity, key, List.of(), "text");
    }

    private static List<TaskMessage> warnings(int count) {
        return Collections.nCopies(count, message(Severity.WARN, "skipped"));
    }

    @Test
    void the_parts_of_a_task_add_up() {
        Part first = new Part(1, List.of(message(Severity.WARN, "a")), Map.of("processed", 0, "failed", 1));
        Part second = new Part(1, List.of(message(Severity.INFO, "b")), Map.of("processed", 1, "skipped", 2));
        Task before = TASK.withLaunched(NOW.minusSeconds(1)).withDone(0);
        Task after = TaskCourse.advanced(before, first, NOW).answer();
        assertThat(TaskCourse.advanced(after.withVersion(8), second, NOW))
                .isEqualTo(next(before.withDone(2)
                        .withMessages(message(Severity.WARN, "a"), message(Severity.INFO, "b"))
                        .withAttributes(Map.of(
                                "processed", AttributeValue.of(1),
                                "failed", AttributeValue.of(1),
                                "skipped", AttributeValue.of(2)))));
    }

    @Test
    void a_task_ends_with_its_last_part_as_well_as_the_worst_of_all_tells() {
        Task before = TASK.withDone(1).withMessages(message(Severity.ERROR, "a"));
        Part last = new Part(2, List.of(message(Severity.WARN, "b")), Map.of());
        assertThat(TaskCourse.advanced(before, last, NOW))
                .isEqualTo(next(before.withDone(3)
                        .withLaunched(NOW)
                        .withMessages(message(Severity.ERROR, "a"), message(Severity.WARN, "b"))
                        .withCompleted(NOW)
                        .withCompletionStatus(CompletionStatus.ERROR)));
    }

    @Test
    void a_task_keeps_two_hundred_and_fifty_messages_and_all_counts() {
        Task task = TaskCourse.advanced(
                        TASK.withDone(0)
                                .withMessages(warnings(200))
                                .withAttributes(Map.of("failed", AttributeValue.of(200))),
                        new Part(1, warnings(100), Map.of("failed", 100)),
                        NOW)
                .answer();
        assertThat(task.messages()).isEqualTo(warnings(250));
        assertThat(task.attributes()).isEqualTo(Map.of("failed", AttributeValue.of(300)));
    }

    @Test
    void the_worst_message_is_kept_whenever_it_comes() {
        TaskMessage error = message(Severity.ERROR, "broken");
        Part part = new Part(1, List.of(message(Severity.WARN, "skipped"), error), Map.of());
        Task full = TASK.withDone(0).withMessages(warnings(250));
        assertThat(TaskCourse.advanced(full, part, NOW).answer().messages())
                .hasSize(250)
                .endsWith(message(Severity.WARN, "skipped"), error);
        assertThat(TaskCourse.advanced(full.withMessages(error), part, 2, NOW)
                        .answer()
                        .messages())
                .containsExactly(error, message(Severity.WARN, "skipped"));
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

    @Test
    void a_task_of_which_nobody_knew_how_much_there_was_to_do_keeps_what_was_done() {
        assertThat(TaskCourse.ended(TASK.withTotal(0).withDone(7), List.of(), Map.of(), NOW)
                        .answer()
                        .done())
                .isEqualTo(7);
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
