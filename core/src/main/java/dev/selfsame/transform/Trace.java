package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import java.util.List;
import java.util.Optional;

/**
 * What a step of a calculation has given, and the steps that it has asked for it, in order.
 *
 * @param path where it stands in its transform
 * @param type what kind of step it is
 */
public record Trace(
        String path, String type, List<Trace> parts, Optional<AttributeValue> value, Optional<TransformError> error) {
    public Trace {
        parts = List.copyOf(parts);
    }
}
