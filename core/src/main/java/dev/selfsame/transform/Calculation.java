package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import io.vavr.control.Either;
import java.util.Optional;

/** A compiled transform; immutable, and good for many threads. */
public final class Calculation {

    private final Step step;
    private final boolean timed;

    Calculation(Step step, boolean timed) {
        this.step = step;
        this.timed = timed;
    }

    /** The value in a situation; empty where there is none. */
    public Either<TransformError, Optional<AttributeValue>> evaluate(Situation situation) {
        return value(Frame.of(situation, null));
    }

    /** The value in a situation, and when it can next change by the passing of time alone. */
    public Foreseen foresee(Situation situation) {
        Horizon horizon = new Horizon(situation.now());
        Either<TransformError, Optional<AttributeValue>> value = value(Frame.foreseeing(situation, horizon));
        return Foreseen.of(value, horizon.reach());
    }

    /** Whether its value can change by the passing of time alone; there is nothing to foresee where not. */
    public boolean isTimed() {
        return timed;
    }

    /** How it comes to its value. */
    public Trace trace(Situation situation) {
        Tracer tracer = new Tracer();
        value(Frame.of(situation, tracer));
        return tracer.trace();
    }

    private Either<TransformError, Optional<AttributeValue>> value(Frame frame) {
        try {
            return Either.right(Optional.ofNullable(step.value(frame)));
        } catch (Failure failure) {
            return Either.left(failure.error());
        }
    }
}
