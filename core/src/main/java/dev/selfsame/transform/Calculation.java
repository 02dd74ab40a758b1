package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import io.vavr.control.Either;
import java.util.Optional;

/** A compiled transform; immutable, and good for many threads. */
public final class Calculation {

    private final Step step;

    Calculation(Step step) {
        this.step = step;
    }

    /** The value in a situation; empty where there is none. */
    public Either<TransformError, Optional<AttributeValue>> evaluate(Situation situation) {
        try {
            return Either.right(Optional.ofNullable(step.value(Frame.of(situation, null))));
        } catch (Failure failure) {
            return Either.left(failure.error());
        }
    }

    /** How it comes to its value. */
    public Trace trace(Situation situation) {
        Tracer tracer = new Tracer();
        try {
            step.value(Frame.of(situation, tracer));
        } catch (Failure failure) {
            return tracer.trace();
        }
        return tracer.trace();
    }
}
