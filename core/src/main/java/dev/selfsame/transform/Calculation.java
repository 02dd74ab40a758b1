package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import io.vavr.control.Either;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A compiled transform; immutable, and good for many threads. */
public final class Calculation {

    private final Step step;
    private final Templates templates;

    Calculation(Step step, Templates templates) {
        this.step = step;
        this.templates = templates;
    }

    /** The value in a situation; empty where there is none. */
    public Either<TransformError, Optional<AttributeValue>> evaluate(Situation situation) {
        try {
            return Either.right(Optional.ofNullable(value(Frame.of(situation, null))));
        } catch (Failure failure) {
            return Either.left(failure.error());
        }
    }

    /** How it comes to its value. */
    public Trace trace(Situation situation) {
        Tracer tracer = new Tracer();
        try {
            value(Frame.of(situation, tracer));
        } catch (Failure failure) {
            return tracer.trace();
        }
        return tracer.trace();
    }

    private @Nullable AttributeValue value(Frame frame) {
        try {
            return templates.within(() -> step.value(frame));
        } catch (StackOverflowError deep) {
            throw step.place.failure("it is nested too deep");
        }
    }
}
