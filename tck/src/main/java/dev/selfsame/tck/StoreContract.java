package dev.selfsame.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Effect;
import dev.selfsame.event.Event;
import dev.selfsame.event.LogEntry;
import dev.selfsame.ports.StaleDecision;
import dev.selfsame.ports.driven.Effects;
import dev.selfsame.ports.driven.Journal.Outcome;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.refusal.Refusal;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** What all contracts of a store have in common: each test has a fresh and empty one. */
public abstract class StoreContract {

    private Store store;

    /** A new store that holds nothing; it may be called several times in a test. */
    protected abstract Store emptyStore();

    @BeforeEach
    final void openStore() {
        store = emptyStore();
    }

    final Store store() {
        return store;
    }

    static Decision<String> decision(Event... events) {
        return Decision.answering("done").alsoRecording(events);
    }

    static Decision<String> doing(Effect effect, Instant at) {
        return Decision.answering("done").thenDoing(new Due(effect, at));
    }

    final Either<Refusal, String> record(Event... events) {
        return store.journal().record(decision(events));
    }

    /** Records events, each as a decision of its own. */
    final void given(Event... events) {
        Arrays.stream(events).forEach(event -> assertRecorded(decision(event)));
    }

    /** What accounts and assignments in the fixtures refer to: a store may insist on it. */
    final void givenSourcesAndARole() {
        given(
                new Event.SourceConfigured(Fixtures.source("hr"), Fixtures.NOON),
                new Event.SourceConfigured(Fixtures.source("ad"), Fixtures.NOON),
                new Event.RoleConfigured(Fixtures.role("role"), Fixtures.NOON));
    }

    final void assertRecorded(Decision<String> decision) {
        assertThat(store.journal().record(decision)).isEqualTo(Either.right("done"));
    }

    final void assertRecorded(Event... events) {
        assertRecorded(decision(events));
    }

    /** Alone and among many, the decision is stale and leaves no line in the log. */
    final void assertStale(Decision<String> decision) {
        List<LogEntry> before = log();
        assertThat(store.journal().recordAll(List.of(decision))).isEqualTo(List.of(new Outcome.Stale()));
        assertThatThrownBy(() -> store.journal().record(decision)).isInstanceOf(StaleDecision.class);
        assertThat(log()).isEqualTo(before);
    }

    final void assertStale(Event... events) {
        assertStale(decision(events));
    }

    /** Alone and among many, the decision is refused and leaves no line in the log. */
    final void assertConflict(Event... events) {
        List<LogEntry> before = log();
        assertThat(courses(store.journal().recordAll(List.of(decision(events)))))
                .isEqualTo(List.of(Course.CONFLICT));
        assertThat(record(events).mapLeft(Object::getClass)).isEqualTo(Either.left(Refusal.Conflict.class));
        assertThat(log()).isEqualTo(before);
    }

    final List<LogEntry> log() {
        return store.log().after(0, Integer.MAX_VALUE);
    }

    /** Claims all that is due, for a minute. */
    final List<Effects.Stored> claim(Instant now) {
        return store.effects().claim(now, 1000, Duration.ofMinutes(1));
    }

    /** What became of a decision, without the refusal's words. */
    enum Course {
        RECORDED,
        STALE,
        CONFLICT,
        OTHERWISE_REFUSED
    }

    static List<Course> courses(List<Outcome> outcomes) {
        return outcomes.stream().map(StoreContract::course).toList();
    }

    private static Course course(Outcome outcome) {
        if (outcome instanceof Outcome.Refused refused) {
            return refused.refusal() instanceof Refusal.Conflict ? Course.CONFLICT : Course.OTHERWISE_REFUSED;
        }
        return outcome instanceof Outcome.Recorded ? Course.RECORDED : Course.STALE;
    }
}
