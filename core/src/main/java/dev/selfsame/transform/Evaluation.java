package dev.selfsame.transform;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What all frames of one evaluation share. */
final class Evaluation {

    private static final int MOST_STEPS = 100_000;

    final Situation situation;
    final @Nullable Tracer tracer;
    final @Nullable Horizon horizon;
    private final @Nullable Instant at;
    private final int[] steps;

    private Evaluation(
            Situation situation,
            @Nullable Tracer tracer,
            @Nullable Horizon horizon,
            @Nullable Instant at,
            int[] steps) {
        this.situation = situation;
        this.tracer = tracer;
        this.horizon = horizon;
        this.at = at;
        this.steps = steps;
    }

    static Evaluation traced(Situation situation, @Nullable Tracer tracer) {
        return new Evaluation(situation, tracer, null, null, new int[1]);
    }

    static Evaluation foreseeing(Situation situation, Horizon horizon) {
        return new Evaluation(situation, null, horizon, horizon.now(), new int[1]);
    }

    /** On trial at another instant; all trials together may do as much as one evaluation. */
    Evaluation at(Instant instant, Horizon trying) {
        return new Evaluation(situation, null, null, instant, trying.trials());
    }

    Instant now() {
        return at == null ? situation.now() : at;
    }

    /** References may refer to each other often enough for one evaluation to take for ever. */
    void count(Place place) {
        if (++steps[0] > MOST_STEPS) {
            throw place.failure("more than " + MOST_STEPS + " steps");
        }
    }

    static boolean isSpent(int[] steps) {
        return steps[0] > MOST_STEPS;
    }
}
