package dev.selfsame.ports;

import dev.selfsame.event.Decision;
import dev.selfsame.ports.driven.Journal;
import dev.selfsame.refusal.Refusal;
import io.vavr.control.Either;
import java.util.function.Supplier;

/** Gathers, decides and records, and again where the decision was stale, a bounded number of times. */
record Recorder(Journal journal) {

    private static final int TRIES = 64;

    <T> Either<Refusal, T> record(String actor, Supplier<Either<Refusal, Decision<T>>> decide) {
        for (int left = TRIES - 1; left > 0; left--) {
            try {
                return once(actor, decide);
            } catch (StaleDecision stale) {
                Thread.onSpinWait();
            }
        }
        return once(actor, decide);
    }

    private <T> Either<Refusal, T> once(String actor, Supplier<Either<Refusal, Decision<T>>> decide) {
        return decide.get().map(decision -> decision.by(actor)).flatMap(this::recorded);
    }

    private <T> Either<Refusal, T> recorded(Decision<T> decision) {
        return decision.isEmpty() ? Either.right(decision.answer()) : journal.record(decision);
    }
}
