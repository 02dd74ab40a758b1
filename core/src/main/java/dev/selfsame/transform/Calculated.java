package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A step that is one function of its frame. */
final class Calculated extends Step {

    private final String name;
    private final Function<Frame, @Nullable AttributeValue> calculation;

    Calculated(Node node, Function<Frame, @Nullable AttributeValue> calculation) {
        this(node, "", calculation);
    }

    Calculated(Node node, String name, Function<Frame, @Nullable AttributeValue> calculation) {
        super(node.place, node.type);
        this.name = name;
        this.calculation = calculation;
    }

    @Override
    @Nullable AttributeValue calculated(Frame frame) {
        return calculation.apply(frame);
    }

    @Override
    String name() {
        return name;
    }
}
