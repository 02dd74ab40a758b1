package dev.selfsame.inmemory;

import dev.selfsame.ports.driven.Effects;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The stored effects; a claim moves an effect's due instant to the end of its lease. */
final class InMemoryEffects implements Effects {

    private final State state;
    private final ReadWriteLock lock;

    InMemoryEffects(State state, ReadWriteLock lock) {
        this.state = state;
        this.lock = lock;
    }

    @Override
    public List<Stored> claim(Instant now, int most, Duration lease) {
        return write(() -> {
            List<StoredEffect> due = state.queue.due(now, most);
            due.forEach(effect -> state.effects.put(effect.key(), effect.claimedUntil(now.plus(lease))));
            return due.stream().map(StoredEffect::stored).toList();
        });
    }

    @Override
    public void retry(String key, Instant due, String trouble) {
        change(key, effect -> effect.dead() ? effect : effect.again(due, trouble));
    }

    @Override
    public void bury(String key, String trouble) {
        change(key, effect -> effect.buried(trouble));
    }

    @Override
    public boolean revive(String key, Instant due) {
        return change(key, effect -> effect.dead() ? effect.revived(due) : effect)
                .filter(StoredEffect::dead)
                .isPresent();
    }

    /** The effect as it was before. */
    private Optional<StoredEffect> change(String key, UnaryOperator<StoredEffect> change) {
        return write(() -> {
            Optional<StoredEffect> before = state.effects.get(key);
            before.ifPresent(effect -> state.effects.put(key, change.apply(effect)));
            return before;
        });
    }

    @Override
    public List<Stored> dead() {
        lock.readLock().lock();
        try {
            return state.effects.all().stream()
                    .filter(StoredEffect::dead)
                    .sorted(Comparator.comparing(StoredEffect::key))
                    .map(StoredEffect::stored)
                    .toList();
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public Optional<Instant> nextDue() {
        lock.readLock().lock();
        try {
            return state.queue.next();
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public boolean discard(String key) {
        return write(() -> {
            boolean isDead = state.effects.get(key).filter(StoredEffect::dead).isPresent();
            if (isDead) {
                state.effects.remove(key);
            }
            return isDead;
        });
    }

    @Override
    public boolean anyDue(String keyPrefix, Instant now) {
        lock.readLock().lock();
        try {
            return state.effectKeys.any(keyPrefix, effect -> effect.isDue(now));
        } finally {
            lock.readLock().unlock();
        }
    }

    private <T> T write(Supplier<T> change) {
        lock.writeLock().lock();
        try {
            T result = change.get();
            state.undo.forget();
            return result;
        } finally {
            lock.writeLock().unlock();
        }
    }
}
