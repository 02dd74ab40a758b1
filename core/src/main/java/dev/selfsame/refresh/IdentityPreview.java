package dev.selfsame.refresh;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.identity.IdentityReference;
import dev.selfsame.transform.TransformError;
import java.util.List;
import java.util.Optional;

/**
 * What an identity's attributes would be.
 *
 * @param attributes in the order of their mappings, and then those that would go, by name
 */
public record IdentityPreview(IdentityReference identity, List<Attribute> attributes) {
    public IdentityPreview {
        attributes = List.copyOf(attributes);
    }

    /**
     * One attribute.
     *
     * @param value what it would be; where it can't be calculated, what it is
     * @param previousValue what it is
     * @param error why it can't be calculated
     */
    public record Attribute(
            String name,
            Optional<AttributeValue> value,
            Optional<AttributeValue> previousValue,
            Optional<TransformError> error) {

        /** Whether it would be something else than it is. */
        public boolean differs() {
            return !value.equals(previousValue);
        }
    }
}
