package dev.selfsame.resthost;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.task.Task;
import dev.selfsame.task.TaskId;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LiveProgressTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void the_line_tells_how_much_has_changed_and_how_far_the_task_is() {
        Task task = Task.builder()
                .id(new TaskId("t"))
                .uniqueName("t")
                .description("Processes the identities given.")
                .launcher("system")
                .created(NOW)
                .modified(NOW)
                .launched(NOW)
                .total(4)
                .done(1)
                .build();

        assertThat(LiveProgress.line(12, Optional.of(task)))
                .isEqualTo("12 changes [#####...............] Processes the identities given.");
        assertThat(LiveProgress.line(0, Optional.empty())).isEqualTo("0 changes ");
    }
}
