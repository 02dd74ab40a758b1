package dev.selfsame.ports;

import dev.selfsame.event.Decision;
import dev.selfsame.ports.driven.Journal;
import dev.selfsame.refusal.Refusal;
import io.vavr.control.Either;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Gathers, decides and records, and again where the decision was stale, a bounded number of times. */
record Recorder(Journal journal) {

    private static final int TRIES = 64;
    private static final long NANOS_A_TRY = 1_000_000;

    <T> Either<Refusal, T> record(String actor, Supplier<Either<Refusal, Decision<T>>> decide) {
        for (int tried = 1; tried < TRIES; tried++) {
            try {
                return once(actor, decide);
            } catch (StaleDecision stale) {
                giveWay(tried);
            }
        }
        return once(actor, decide);
    }

    /** Those who collide once would do so again if they all came back at the same time. */
    private static void giveWay(int tried) {
        if (tried > 1) {
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(tried * NANOS_A_TRY));
        }
    }

    private <T> Either<Refusal, T> once(String actor, Supplier<Either<Refusal, Decision<T>>> decide) {
        return decide.get().map(decision -> decision.by(actor)).flatMap(this::recorded);
    }

    private <T> Either<Refusal, T> recorded(Decision<T> decision) {
        return decision.isEmpty() ? Either.right(decision.answer()) : journal.record(decision);
    }
}
