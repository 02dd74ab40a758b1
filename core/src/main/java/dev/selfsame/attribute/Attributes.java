package dev.selfsame.attribute;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An immutable set of named attribute values, in the order of their names; its text form shows names only. */
public final class Attributes {

    private static final Attributes NONE = new Attributes(new String[0], new AttributeValue[0]);

    private final String[] names;
    private final AttributeValue[] values;

    /** Names in their order, and the value of each. */
    private Attributes(String[] names, AttributeValue[] values) {
        this.names = names;
        this.values = values;
    }

    public static Attributes none() {
        return NONE;
    }

    public static Attributes of(Map<String, ? extends AttributeValue> values) {
        if (values.isEmpty()) {
            return NONE;
        }
        String[] names = values.keySet().toArray(String[]::new);
        Arrays.sort(names);
        AttributeValue[] each = new AttributeValue[names.length];
        for (int i = 0; i < names.length; i++) {
            each[i] = Objects.requireNonNull(values.get(names[i]));
        }
        return new Attributes(names, each);
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
        return Optional.ofNullable(find(name));
    }

    private @Nullable AttributeValue find(String name) {
        int at = Arrays.binarySearch(names, name);
        return at < 0 ? null : values[at];
    }

    /** The value as one text, where there is one that isn't empty. */
    public Optional<String> text(String name) {
        AttributeValue value = find(name);
        return value == null ? Optional.empty() : Optional.of(value.asText()).filter(text -> !text.isEmpty());
    }

    public Set<String> names() {
        return Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(names)));
    }

    /** All values by name, sorted by name. */
    public Map<String, AttributeValue> asMap() {
        Map<String, AttributeValue> map = new LinkedHashMap<>();
        for (int i = 0; i < names.length; i++) {
            map.put(names[i], values[i]);
        }
        return Collections.unmodifiableMap(map);
    }

    public boolean isEmpty() {
        return names.length == 0;
    }

    public Attributes with(String name, AttributeValue value) {
        Map<String, AttributeValue> changed = new HashMap<>(asMap());
        changed.put(name, value);
        return of(changed);
    }

    public Attributes without(String name) {
        Map<String, AttributeValue> changed = new HashMap<>(asMap());
        changed.remove(name);
        return of(changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attributes that
                && Arrays.equals(names, that.names)
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(names) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Attributes" + names();
    }
}
