package dev.selfsame.tck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.event.Decision;
import dev.selfsame.event.LogEntry;
import dev.selfsame.ports.StaleDecision;
import dev.selfsame.ports.driven.Store;
import io.vavr.control.Either;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A store's state is what its log tells, whatever has happened. */
public abstract class HistoryContract extends StoreContract {

    private static final int SEEDS = 6;
    private static final int DECISIONS = 300;

    private void afterRandomHistories(Consumer<Store> check) {
        LongStream.range(0, SEEDS).forEach(seed -> {
            openStore();
            History history = begun(seed);
            Set<Course> courses = EnumSet.noneOf(Course.class);
            for (int i = 0; i < DECISIONS; i++) {
                courses.add(recordedAlone(history.next()));
            }
            assertThat(courses).isEqualTo(EnumSet.of(Course.RECORDED, Course.STALE, Course.CONFLICT));
            check.accept(store());
        });
    }

    private History begun(long seed) {
        History history = new History(store(), seed);
        history.beginning().forEach(this::given);
        return history;
    }

    private Course recordedAlone(Decision<String> decision) {
        try {
            return store().journal().record(decision).isRight() ? Course.RECORDED : Course.CONFLICT;
        } catch (StaleDecision stale) {
            return Course.STALE;
        }
    }

    private static List<LogEntry> logOf(Store store) {
        return store.log().after(0, Integer.MAX_VALUE);
    }

    private static void assertTold(Store store) {
        Retelling told = Retelling.of(logOf(store));
        assertThat(Snapshot.of(store, told)).isEqualTo(Snapshot.of(told));
    }

    @Test
    void the_state_after_a_random_history_is_what_the_log_tells() {
        afterRandomHistories(HistoryContract::assertTold);
    }

    @Test
    void the_state_after_many_decisions_at_once_is_what_the_log_tells() {
        LongStream.range(0, SEEDS).forEach(seed -> {
            openStore();
            History history = begun(100 + seed);
            for (int i = 0; i < DECISIONS / 10; i++) {
                store().journal().recordAll(history.next(10));
            }
            assertTold(store());
        });
    }

    @Test
    void replaying_the_log_of_a_random_history_leads_to_the_same_state_and_the_same_log() {
        afterRandomHistories(first -> {
            Store second = emptyStore();
            logOf(first).forEach(entry -> replay(entry, second));

            Retelling told = Retelling.of(logOf(first));
            assertThat(Snapshot.of(second, told)).isEqualTo(Snapshot.of(first, told));
            assertThat(logOf(second)).isEqualTo(logOf(first));
        });
    }

    private static void replay(LogEntry entry, Store store) {
        assertThat(store.journal().record(decision(entry.event()).by(entry.actor())))
                .isEqualTo(Either.right("done"));
    }

    @Test
    void replaying_the_log_at_once_leads_to_the_same_state_and_the_same_log() {
        afterRandomHistories(first -> {
            Store second = emptyStore();
            second.journal()
                    .recordAll(logOf(first).stream()
                            .map(entry -> decision(entry.event()).by(entry.actor()))
                            .toList());

            Retelling told = Retelling.of(logOf(first));
            assertThat(Snapshot.of(second, told)).isEqualTo(Snapshot.of(first, told));
            assertThat(logOf(second)).isEqualTo(logOf(first));
        });
    }
}
