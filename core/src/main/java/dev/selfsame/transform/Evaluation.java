package dev.selfsame.transform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What all frames of one evaluation share. */
final class Evaluation {

    final Situation situation;
    final @Nullable Tracer tracer;
    final @Nullable Horizon horizon;
    private final @Nullable Instant at;
    final Budget budget;

    private Evaluation(
            Situation situation,
            @Nullable Tracer tracer,
            @Nullable Horizon horizon,
            @Nullable Instant at,
            Budget budget) {
        this.situation = situation;
        this.tracer = tracer;
        this.horizon = horizon;
        this.at = at;
        this.budget = budget;
    }

    static Evaluation traced(Situation situation, @Nullable Tracer tracer) {
        return new Evaluation(situation, tracer, null, null, new Budget());
    }

    static Evaluation foreseeing(Situation situation, Horizon horizon) {
        return new Evaluation(situation, null, horizon, horizon.now(), new Budget());
    }

    /** On trial at another instant; all trials together may do as much as one evaluation. */
    Evaluation at(Instant instant, Horizon trying) {
        return new Evaluation(situation, null, null, instant, trying.trials());
    }

    Instant now() {
        return at == null ? situation.now() : at;
    }
}
