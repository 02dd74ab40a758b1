package dev.selfsame.task;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityReference;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskTest {

    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    private final Task task = Task.builder()
            .id(new TaskId("task"))
            .uniqueName("Process 1")
            .description("processes identities")
            .launcher("system")
            .created(NOW)
            .modified(NOW)
            .build();

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "0, 5, 0",
        "3, 0, 0",
        "3, 1, 33",
        "3, 2, 66",
        "200, 199, 99",
        "3, 3, 99",
        "3, 4, 99",
        "2147483647, 2147483646, 99",
        "2147483647, 1073741824, 50"
    })
    void a_task_that_has_not_ended_is_never_complete(int total, int done, int percent) {
        assertThat(task.withTotal(total).withDone(done).percentComplete()).isEqualTo(percent);
    }

    @Test
    void a_task_that_has_ended_is_complete_whatever_was_done() {
        assertThat(task.withTotal(3).withDone(1).withCompleted(NOW).percentComplete())
                .isEqualTo(100);
    }

    @Test
    void a_task_is_queued_then_started_then_completed() {
        assertThat(task.progress()).isEqualTo("Queued");
        assertThat(task.withLaunched(NOW).progress()).isEqualTo("Started");
        assertThat(task.withLaunched(NOW).withCompleted(NOW).progress()).isEqualTo("Completed");
    }

    @Test
    void a_task_that_ended_before_it_started_is_completed() {
        assertThat(task.withCompleted(NOW).progress()).isEqualTo("Completed");
    }

    @Test
    void a_task_is_gone_when_ninety_days_have_passed() {
        Instant last = NOW.plus(Duration.ofDays(90));
        assertThat(task.isGone(last)).isFalse();
        assertThat(task.isGone(last.plusNanos(1))).isTrue();
    }

    @Test
    void a_change_makes_the_next_version() {
        Task changed = task.withVersion(6).changed(NOW.plusSeconds(1));
        assertThat(changed).isEqualTo(task.withVersion(7).withModified(NOW.plusSeconds(1)));
    }

    @Test
    void a_task_is_at_first_queued_with_nothing_to_do() {
        assertThat(task)
                .isEqualTo(Task.builder()
                        .id(new TaskId("task"))
                        .type(TaskType.QUEUED_TASK)
                        .uniqueName("Process 1")
                        .description("processes identities")
                        .launcher("system")
                        .created(NOW)
                        .modified(NOW)
                        .total(0)
                        .done(0)
                        .version(1)
                        .build());
    }

    @Test
    void the_text_form_shows_no_name_of_its_target() {
        assertThat(task.withTarget(new IdentityReference(new IdentityId("ada"), "secret-name"))
                        .toString())
                .contains("ada")
                .doesNotContain("secret");
    }

    @Test
    void a_message_does_not_change_when_the_list_that_it_came_from_does() {
        List<String> parameters = new ArrayList<>(List.of("ada"));
        TaskMessage message = new TaskMessage(TaskMessage.Severity.WARN, "notFound", parameters, "not found");
        parameters.clear();
        assertThat(message)
                .isEqualTo(new TaskMessage(TaskMessage.Severity.WARN, "notFound", List.of("ada"), "not found"));
    }
}
