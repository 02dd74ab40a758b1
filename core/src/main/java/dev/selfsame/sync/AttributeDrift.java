package dev.selfsame.sync;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An account attribute that isn't what it is to be; its text form shows the name only.
 *
 * @param due what it is to be; cleared where empty
 */
public record AttributeDrift(String attribute, Optional<AttributeValue> has, Optional<AttributeValue> due) {

    /** Values are the same in another order; a text is the same as a number that is written like it. */
    static Optional<AttributeDrift> between(String attribute, Attributes account, Optional<AttributeValue> due) {
        Optional<AttributeValue> has = account.get(attribute);
        return texts(has).equals(texts(due))
                ? Optional.empty()
                : Optional.of(new AttributeDrift(
                        attribute, has, due.filter(value -> !texts(due).isEmpty())));
    }

    /** An empty text is no value. */
    private static Set<String> texts(Optional<AttributeValue> value) {
        return value.map(AttributeDrift::each).orElse(Set.of());
    }

    private static Set<String> each(AttributeValue value) {
        if (value instanceof AttributeValue.Texts several) {
            return Set.copyOf(several.values());
        }
        return value.asText().isEmpty() ? Set.of() : Set.copyOf(List.of(value.asText()));
    }

    @Override
    public String toString() {
        return "AttributeDrift[" + attribute + "]";
    }
}
