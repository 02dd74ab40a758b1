package dev.selfsame.tck;

import static dev.selfsame.tck.Fixtures.NOON;
import static dev.selfsame.tck.Fixtures.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.event.Event;
import dev.selfsame.event.LogEntry;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A log holds all that was recorded, in order and without gaps. */
public abstract class EventLogContract extends StoreContract {

    private void givenTasks(int count) {
        given(IntStream.range(0, count).mapToObj(EventLogContract::launched).toArray(Event[]::new));
    }

    private static Event launched(int number) {
        return new Event.TaskLaunched(task("t" + number), NOON.plusSeconds(number));
    }

    private static LogEntry entry(int position) {
        return new LogEntry(position, NOON.plusSeconds(position - 1), "system", launched(position - 1));
    }

    @Test
    void an_empty_log_ends_at_0() {
        assertThat(store().log().last()).isEqualTo(0);
        assertThat(store().log().after(0, 10)).isEqualTo(List.of());
    }

    @Test
    void a_log_ends_at_its_last_entry() {
        givenTasks(3);

        assertThat(store().log().last()).isEqualTo(3);
    }

    @Test
    void entries_are_read_from_a_position_on_and_no_more_than_asked_for() {
        givenTasks(5);

        assertThat(store().log().after(0, 2)).isEqualTo(List.of(entry(1), entry(2)));
        assertThat(store().log().after(2, 2)).isEqualTo(List.of(entry(3), entry(4)));
        assertThat(store().log().after(4, 2)).isEqualTo(List.of(entry(5)));
        assertThat(store().log().after(5, 2)).isEqualTo(List.of());
    }

    @Test
    void positions_have_no_gaps_where_decisions_were_stale_or_refused() {
        givenTasks(2);
        assertStale(launched(7), launched(1));
        assertStale(launched(0));
        given(launched(2), launched(3));

        assertThat(log()).isEqualTo(List.of(entry(1), entry(2), entry(3), entry(4)));
    }

    @Test
    void positions_of_several_events_of_one_decision_follow_each_other() {
        assertRecorded(launched(0), launched(1), launched(2));

        assertThat(log())
                .extracting(LogEntry::position)
                .isEqualTo(LongStream.rangeClosed(1, 3).boxed().toList());
    }

    @Test
    void entries_stay_when_what_they_tell_of_is_gone() {
        givenTasks(2);
        given(new Event.TasksPurged(NOON.plusSeconds(60), NOON));

        assertThat(store().log().after(0, 2)).isEqualTo(List.of(entry(1), entry(2)));
    }
}
