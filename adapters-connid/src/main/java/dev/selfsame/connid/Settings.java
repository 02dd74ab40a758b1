package dev.selfsame.connid;

import dev.selfsame.provisioning.Password;
import java.io.File;
import java.lang.reflect.Array;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.identityconnectors.common.security.GuardedByteArray;
import org.identityconnectors.common.security.GuardedString;
import org.identityconnectors.framework.api.ConfigurationProperties;
import org.identityconnectors.framework.api.ConfigurationProperty;

/** The properties of a connector, from texts, numbers, flags and lists of these. */
record Settings(ConfigurationProperties properties) {

    private static final Map<Class<?>, Function<String, Object>> FROM_TEXT = Map.ofEntries(
            Map.entry(String.class, text -> text),
            Map.entry(int.class, Integer::valueOf),
            Map.entry(Integer.class, Integer::valueOf),
            Map.entry(long.class, Long::valueOf),
            Map.entry(Long.class, Long::valueOf),
            Map.entry(double.class, Double::valueOf),
            Map.entry(Double.class, Double::valueOf),
            Map.entry(float.class, Float::valueOf),
            Map.entry(Float.class, Float::valueOf),
            Map.entry(boolean.class, Settings::flag),
            Map.entry(Boolean.class, Settings::flag),
            Map.entry(char.class, Settings::character),
            Map.entry(Character.class, Settings::character),
            Map.entry(URI.class, URI::create),
            Map.entry(File.class, File::new),
            Map.entry(GuardedString.class, text -> new GuardedString(text.toCharArray())),
            Map.entry(GuardedByteArray.class, text -> new GuardedByteArray(text.getBytes(StandardCharsets.UTF_8))));

    /**
     * Sets all of them.
     *
     * @throws Misconfigured when a name isn't known, a value doesn't fit, or one that is required is missing
     */
    void set(Map<String, Object> values) {
        refuse(
                "the connector has no properties with these names; it has " + names() + ": ",
                values.keySet().stream()
                        .filter(name -> properties.getProperty(name) == null)
                        .toList());
        values.forEach((name, value) -> set(Objects.requireNonNull(properties.getProperty(name)), value));
        refuse("the connector can't do without these properties: ", missing());
    }

    private List<String> names() {
        return properties.getPropertyNames().stream().sorted().toList();
    }

    private List<String> missing() {
        return properties.getPropertyNames().stream()
                .filter(name -> isMissing(Objects.requireNonNull(properties.getProperty(name))))
                .toList();
    }

    private static boolean isMissing(ConfigurationProperty property) {
        return property.isRequired() && (property.getValue() == null || "".equals(property.getValue()));
    }

    private static void refuse(String message, List<String> names) {
        if (!names.isEmpty()) {
            List<String> sorted = names.stream().sorted().toList();
            throw new Misconfigured(message + sorted, sorted);
        }
    }

    private static void set(ConfigurationProperty property, Object value) {
        try {
            property.setValue(converted(value, property.getType()));
        } catch (IllegalArgumentException e) {
            throw new Misconfigured(
                    "the property " + property.getName() + " takes a "
                            + property.getType().getSimpleName(),
                    List.of(property.getName()));
        }
    }

    private static Object converted(Object value, Class<?> type) {
        if (type.isInstance(value)) {
            return value;
        }
        if (type.isArray()) {
            return array(value instanceof Collection<?> several ? several : List.of(value), type.getComponentType());
        }
        String text = value instanceof Password password ? password.reveal() : value.toString();
        Function<String, Object> conversion = FROM_TEXT.get(type);
        if (conversion == null) {
            throw new IllegalArgumentException("no text can be made a " + type);
        }
        return conversion.apply(text);
    }

    private static Object array(Collection<?> values, Class<?> type) {
        Object array = Array.newInstance(type, values.size());
        int at = 0;
        for (Object value : values) {
            Array.set(array, at++, converted(value, type));
        }
        return array;
    }

    private static Object flag(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("a flag is true or false");
        }
        return Boolean.valueOf(text);
    }

    private static Object character(String text) {
        if (text.length() != 1) {
            throw new IllegalArgumentException("a character is one character");
        }
        return text.charAt(0);
    }
}
