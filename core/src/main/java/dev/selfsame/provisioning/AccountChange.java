package dev.selfsame.provisioning;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.AttributeValue.Texts;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.attribute.Values;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** What is to change about one account, all of it at once; its text form shows names only. */
@Value.Immutable
@Values
public interface AccountChange extends WithAccountChange {

    @Value.Redacted
    String nativeIdentity();

    /** The values that attributes are to have, by attribute; an empty one clears the attribute. */
    @Value.Redacted
    Map<String, Optional<AttributeValue>> values();

    /** The values that attributes with several values are to have besides those they have, such as groups. */
    @Value.Redacted
    Map<String, List<String>> added();

    /** The values that attributes with several values are to have no longer. */
    @Value.Redacted
    Map<String, List<String>> removed();

    /** What an account has after the change that had these before; what is there already isn't added again. */
    default Attributes appliedTo(Attributes before) {
        Attributes after = before;
        for (Map.Entry<String, Optional<AttributeValue>> value : values().entrySet()) {
            after = after(after, value.getKey(), value.getValue());
        }
        for (String name : added().keySet()) {
            after = after(after, name, joined(after, name));
        }
        for (String name : removed().keySet()) {
            after = after(after, name, left(after, name));
        }
        return after;
    }

    private Optional<AttributeValue> joined(Attributes before, String name) {
        Set<String> values = new LinkedHashSet<>(several(before, name));
        values.addAll(added().getOrDefault(name, List.of()));
        return values.isEmpty() ? before.get(name) : Optional.of(AttributeValue.of(List.copyOf(values)));
    }

    private Optional<AttributeValue> left(Attributes before, String name) {
        List<String> values = new ArrayList<>(several(before, name));
        boolean changed = values.removeAll(removed().getOrDefault(name, List.of()));
        if (!changed) {
            return before.get(name);
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(AttributeValue.of(values));
    }

    private static List<String> several(Attributes attributes, String name) {
        return attributes
                .get(name)
                .map(value -> value instanceof Texts texts ? texts.values() : List.of(value.asText()))
                .orElse(List.of());
    }

    private static Attributes after(Attributes before, String name, Optional<AttributeValue> value) {
        return value.isPresent() ? before.with(name, value.get()) : before.without(name);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a change. */
    final class Builder extends ImmutableAccountChange.Builder {
        Builder() {}
    }
}
