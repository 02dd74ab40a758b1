package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import java.util.Map;
import java.util.Optional;

/** A host's function in the place of a rule of the product; pure, and good for many threads. */
@FunctionalInterface
public interface Rule {

    /**
     * The value that it returns.
     *
     * @param arguments the attributes of the transform but for its name and operation, each with its value as text; one
     *     without a value is missing. {@code input} is the input
     */
    Optional<AttributeValue> evaluate(Map<String, String> arguments, Situation situation);
}
