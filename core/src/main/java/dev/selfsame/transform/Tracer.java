package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes down what each step gives. */
final class Tracer {

    private List<Trace> siblings = new ArrayList<>();

    @Nullable AttributeValue around(Step step, Frame frame) {
        List<Trace> outer = siblings;
        siblings = new ArrayList<>();
        try {
            AttributeValue value = step.guarded(frame);
            outer.add(new Trace(step.place.path(), step.type, siblings, Optional.ofNullable(value), Optional.empty()));
            return value;
        } catch (Failure failure) {
            outer.add(
                    new Trace(step.place.path(), step.type, siblings, Optional.empty(), Optional.of(failure.error())));
            throw failure;
        } finally {
            siblings = outer;
        }
    }

    Trace trace() {
        return siblings.get(siblings.size() - 1);
    }
}
