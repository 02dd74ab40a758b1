package dev.selfsame.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.event.Decision;
import dev.selfsame.event.Event.TasksPurged;
import dev.selfsame.event.LogEntry;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class InMemoryLogTest {

    @Test
    void a_log_that_keeps_few_entries_forgets_the_oldest_and_goes_on_counting() {
        InMemoryLog log = new InMemoryLog(10);
        for (int i = 0; i < 25; i++) {
            log.append(Decision.happened(new TasksPurged(World.START, World.START)));
        }
        assertThat(log.last()).isEqualTo(25);
        assertThat(log.after(0, 100))
                .extracting(LogEntry::position)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(11, 25).boxed().toList());
        assertThat(log.after(20, 2)).extracting(LogEntry::position).containsExactly(21L, 22L);
        assertThat(log.after(25, 2)).isEmpty();
    }
}
