package dev.selfsame.attribute;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** An immutable set of named attribute values, in the order of their names; its text form shows names only. */
public final class Attributes {

    private static final Attributes NONE = new Attributes(Map.of());

    private final Map<String, AttributeValue> values;

    private Attributes(Map<String, AttributeValue> values) {
        this.values = values;
    }

    public static Attributes none() {
        return NONE;
    }

    public static Attributes of(Map<String, ? extends AttributeValue> values) {
        return values.isEmpty() ? NONE : new Attributes(Map.copyOf(values));
    }

    /** Attributes with text values, given as name, value, name, value. */
    public static Attributes ofTexts(String... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("a name without a value");
        }
        Map<String, AttributeValue> values = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], AttributeValue.of(namesAndValues[i + 1]));
        }
        return of(values);
    }

    public Optional<AttributeValue> get(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** The value as one text, where there is one that isn't empty. */
    public Optional<String> text(String name) {
        AttributeValue value = values.get(name);
        return value == null ? Optional.empty() : Optional.of(value.asText()).filter(text -> !text.isEmpty());
    }

    public Set<String> names() {
        return Collections.unmodifiableSet(sorted().keySet());
    }

    /** All values by name, sorted by name. */
    public Map<String, AttributeValue> asMap() {
        return Collections.unmodifiableMap(sorted());
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    public Attributes with(String name, AttributeValue value) {
        Map<String, AttributeValue> changed = new HashMap<>(values);
        changed.put(name, value);
        return of(changed);
    }

    public Attributes without(String name) {
        Map<String, AttributeValue> changed = new HashMap<>(values);
        changed.remove(name);
        return of(changed);
    }

    private Map<String, AttributeValue> sorted() {
        return new TreeMap<>(values);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attributes that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return "Attributes" + names();
    }
}
