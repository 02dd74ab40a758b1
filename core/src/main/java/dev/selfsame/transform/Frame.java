package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import org.jspecify.annotations.Nullable;

/** One evaluation: its situation, the implicit input, and how much it may still do. */
final class Frame {

    private static final int MOST_STEPS = 100_000;

    private final Situation situation;
    private final @Nullable Step given;
    private final @Nullable Frame giver;
    private final @Nullable Tracer tracer;
    private final int[] steps;
    private boolean known;
    private @Nullable AttributeValue input;

    private Frame(
            Situation situation, @Nullable Step given, @Nullable Frame giver, @Nullable Tracer tracer, int[] steps) {
        this.situation = situation;
        this.given = given;
        this.giver = giver;
        this.tracer = tracer;
        this.steps = steps;
    }

    static Frame of(Situation situation, @Nullable Tracer tracer) {
        return new Frame(situation, null, null, tracer, new int[1]);
    }

    /** One with another implicit input, which is calculated when it is first asked for. */
    Frame with(Step other) {
        return new Frame(situation, other, this, tracer, steps);
    }

    /** One with an implicit input that is known. */
    Frame with(@Nullable AttributeValue value) {
        Frame frame = new Frame(situation, null, null, tracer, steps);
        frame.input = value;
        frame.known = true;
        return frame;
    }

    Situation situation() {
        return situation;
    }

    @Nullable Tracer tracer() {
        return tracer;
    }

    @Nullable AttributeValue input() {
        if (!known) {
            input = given == null || giver == null ? situation.input().orElse(null) : given.value(giver);
            known = true;
        }
        return input;
    }

    /** References may refer to each other often enough for one evaluation to take for ever. */
    void count(Place place) {
        if (++steps[0] > MOST_STEPS) {
            throw place.failure("more than " + MOST_STEPS + " steps");
        }
    }
}
