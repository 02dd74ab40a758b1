package dev.selfsame.tck;

import dev.selfsame.access.RoleAssignment;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Effect;
import dev.selfsame.event.Event;
import dev.selfsame.event.LogEntry;
import dev.selfsame.ports.StaleDecision;
import dev.selfsame.ports.driven.Accounts;
import dev.selfsame.ports.driven.Assignments;
import dev.selfsame.ports.driven.Catalog;
import dev.selfsame.ports.driven.Effects;
import dev.selfsame.ports.driven.EventLog;
import dev.selfsame.ports.driven.Identities;
import dev.selfsame.ports.driven.Journal;
import dev.selfsame.ports.driven.Ownerships;
import dev.selfsame.ports.driven.Registrations;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.ports.driven.Works;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.RefusedException;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The reference: every decision is applied to a copy of everything, which then takes the place of what was there. */
class NaiveStore implements Store, Journal, Effects, EventLog {

    NaiveState state = new NaiveState();

    synchronized NaiveState state() {
        return state;
    }

    @Override
    public Identities identities() {
        return new NaiveIdentities(this);
    }

    @Override
    public Accounts accounts() {
        return new NaiveAccounts(this);
    }

    @Override
    public Ownerships ownerships() {
        return new NaiveOwnerships(this);
    }

    @Override
    public Assignments assignments() {
        return new NaiveAssignments(this);
    }

    @Override
    public Catalog catalog() {
        return new NaiveCatalog(this);
    }

    @Override
    public Registrations registrations() {
        return new NaiveRegistrations(this);
    }

    @Override
    public Works works() {
        return new NaiveWorks(this);
    }

    /** How often something was configured. */
    long revision() {
        return state().log.stream()
                .filter(entry -> entry.event().getClass().getSimpleName().endsWith("Configured"))
                .count();
    }

    boolean isCounted(RoleAssignment assignment) {
        return true;
    }

    @Override
    public EventLog log() {
        return this;
    }

    @Override
    public Journal journal() {
        return this;
    }

    @Override
    public Effects effects() {
        return this;
    }

    @Override
    public synchronized <T> Either<Refusal, T> record(Decision<T> decision) {
        NaiveState next = state.copy();
        try {
            apply(decision, next);
        } catch (RefusedException refused) {
            return Either.left(refused.refusal());
        }
        state = next;
        return Either.right(decision.answer());
    }

    @Override
    public synchronized List<Outcome> recordAll(List<? extends Decision<?>> decisions) {
        return decisions.stream().map(this::outcome).toList();
    }

    private Outcome outcome(Decision<?> decision) {
        try {
            return record(decision).fold(Outcome.Refused::new, answer -> new Outcome.Recorded());
        } catch (StaleDecision stale) {
            return new Outcome.Stale();
        }
    }

    /** Applies all of a decision; a broken store leaves something out. */
    void apply(Decision<?> decision, NaiveState next) {
        decision.completes().ifPresent(key -> complete(key, next));
        decision.events().forEach(event -> apply(event, decision.actor(), next));
        decision.effects().forEach(due -> store(due, next));
    }

    void complete(String key, NaiveState next) {
        if (next.effects.remove(key) == null) {
            throw new StaleDecision("effect");
        }
    }

    void apply(Event event, String actor, NaiveState next) {
        event.handle(next);
        next.log.add(new LogEntry(next.log.size() + 1L, event.at(), actor, event));
    }

    void store(Due due, NaiveState next) {
        Effect effect = due.effect();
        next.effects.putIfAbsent(
                effect.key(), new NaiveEffect(new Stored(effect, 0, due.at(), Optional.empty()), false, false));
    }

    @Override
    public List<LogEntry> after(long position, int most) {
        return state().log.stream()
                .filter(entry -> entry.position() > position)
                .limit(most)
                .toList();
    }

    @Override
    public long last() {
        return state().log.size();
    }

    private static Stream<NaiveEffect> waiting(NaiveState state) {
        return state.effects.values().stream().filter(effect -> !effect.dead());
    }

    @Override
    public synchronized List<Stored> claim(Instant now, int most, Duration lease) {
        NaiveState next = state.copy();
        List<NaiveEffect> due = waiting(state)
                .filter(effect -> !now.isBefore(effect.due()))
                .sorted(Comparator.comparing(NaiveEffect::due))
                .limit(most)
                .toList();
        due.forEach(effect -> next.effects.put(effect.effect().key(), effect.claimed(now.plus(lease))));
        state = next;
        return due.stream().map(NaiveEffect::stored).toList();
    }

    private synchronized boolean change(String key, UnaryOperator<NaiveEffect> change) {
        NaiveState next = state.copy();
        boolean found = next.effects.computeIfPresent(key, (same, effect) -> change.apply(effect)) != null;
        state = next;
        return found;
    }

    @Override
    public void retry(String key, Instant due, String trouble) {
        change(
                key,
                was -> new NaiveEffect(
                        new Stored(was.effect(), was.attempts(), due, Optional.of(trouble)), false, was.dead()));
    }

    @Override
    public void bury(String key, String trouble) {
        change(
                key,
                was -> new NaiveEffect(
                        new Stored(was.effect(), was.attempts(), was.due(), Optional.of(trouble)), false, true));
    }

    @Override
    public List<Stored> dead() {
        return state().effects.values().stream()
                .filter(NaiveEffect::dead)
                .map(NaiveEffect::stored)
                .toList();
    }

    @Override
    public synchronized boolean revive(String key, Instant due) {
        Map<String, NaiveEffect> effects = state.effects;
        return effects.containsKey(key)
                && effects.get(key).dead()
                && change(
                        key,
                        was -> new NaiveEffect(
                                new Stored(was.effect(), 0, due, was.stored().trouble()), false, false));
    }

    @Override
    public Optional<Instant> nextDue() {
        return waiting(state()).map(NaiveEffect::due).min(Comparator.naturalOrder());
    }

    @Override
    public synchronized boolean discard(String key) {
        NaiveState next = state.copy();
        boolean found = next.effects
                .values()
                .removeIf(effect -> effect.dead() && effect.effect().key().equals(key));
        state = next;
        return found;
    }

    @Override
    public boolean anyDue(String keyPrefix, Instant now) {
        return waiting(state())
                .filter(effect -> effect.effect().key().startsWith(keyPrefix))
                .anyMatch(effect -> effect.leased() || !now.isBefore(effect.due()));
    }
}
