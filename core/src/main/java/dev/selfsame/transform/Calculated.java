package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A step that is one function of its frame. */
final class Calculated extends Step {

    private final Function<Frame, @Nullable AttributeValue> calculation;

    Calculated(Node node, Function<Frame, @Nullable AttributeValue> calculation) {
        super(node.place, node.type);
        this.calculation = calculation;
    }

    @Override
    @Nullable AttributeValue calculated(Frame frame) {
        return calculation.apply(frame);
    }
}
