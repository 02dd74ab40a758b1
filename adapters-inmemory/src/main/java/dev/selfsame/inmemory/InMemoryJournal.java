package dev.selfsame.inmemory;

import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.ports.StaleDecision;
import dev.selfsame.ports.driven.Journal;
import dev.selfsame.refusal.Refusal;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;

/** Applies decisions under the store's write lock, and undoes the half-applied. */
final class InMemoryJournal implements Journal {

    private final State state;
    private final Application application;
    private final Lock lock;
    private final InMemoryLog log;
    private long effectNumber;

    InMemoryJournal(State state, Lock writeLock, InMemoryLog log) {
        this.log = log;
        this.state = state;
        this.application = new Application(state);
        this.lock = writeLock;
    }

    @Override
    public <T> Either<Refusal, T> record(Decision<T> decision) {
        lock.lock();
        try {
            commit(decision);
            return Either.right(decision.answer());
        } catch (UniquenessViolation violation) {
            return Either.left(violation.conflict());
        } finally {
            lock.unlock();
        }
    }

    @Override
    public List<Outcome> recordAll(List<? extends Decision<?>> decisions) {
        lock.lock();
        try {
            List<Outcome> outcomes = new ArrayList<>(decisions.size());
            decisions.forEach(decision -> outcomes.add(outcome(decision)));
            return outcomes;
        } finally {
            lock.unlock();
        }
    }

    private Outcome outcome(Decision<?> decision) {
        try {
            commit(decision);
            return new Outcome.Recorded();
        } catch (StaleDecision stale) {
            return new Outcome.Stale();
        } catch (UniquenessViolation violation) {
            return new Outcome.Refused(violation.conflict());
        }
    }

    private void commit(Decision<?> decision) {
        try {
            decision.completes().ifPresent(this::complete);
            decision.events().forEach(event -> event.handle(application));
            decision.effects().forEach(this::store);
            state.undo.forget();
        } catch (RuntimeException trouble) {
            state.undo.rollBack();
            throw trouble;
        }
        log.append(decision);
    }

    private void complete(String key) {
        if (state.effects.get(key).filter(effect -> !effect.dead()).isEmpty()) {
            throw new StaleDecision("The effect is completed already");
        }
        state.effects.remove(key);
    }

    private void store(Due due) {
        String key = due.effect().key();
        if (!state.effects.contains(key)) {
            state.effects.put(key, StoredEffect.of(effectNumber++, due.effect(), due.at()));
        }
    }
}
