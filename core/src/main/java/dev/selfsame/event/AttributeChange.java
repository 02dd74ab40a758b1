package dev.selfsame.event;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** An identity attribute that differs from before; its text form shows the name only. */
public record AttributeChange(String attribute, Optional<AttributeValue> oldValue, Optional<AttributeValue> newValue) {

    /** What differs between two sets of attributes, by name. */
    public static List<AttributeChange> between(Attributes before, Attributes after) {
        if (before.equals(after)) {
            return List.of();
        }
        TreeSet<String> names = new TreeSet<>(before.names());
        names.addAll(after.names());
        return names.stream()
                .map(name -> new AttributeChange(name, before.get(name), after.get(name)))
                .filter(change -> !change.oldValue().equals(change.newValue()))
                .toList();
    }

    @Override
    public String toString() {
        return "AttributeChange[" + attribute + "]";
    }
}
