package dev.selfsame.testkit;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Attributes as a test gives them. */
final class Values {

    private Values() {}

    static Attributes of(Map<String, ?> values) {
        Map<String, AttributeValue> attributes = new TreeMap<>();
        values.forEach((name, value) -> attributes.put(name, of(value)));
        return Attributes.of(attributes);
    }

    private static AttributeValue of(Object value) {
        if (value instanceof Boolean flag) {
            return new AttributeValue.Flag(flag);
        }
        if (value instanceof Number number) {
            return AttributeValue.of(new BigDecimal(number.toString()));
        }
        if (value instanceof List<?> list) {
            return AttributeValue.of(list.stream().map(String::valueOf).toList());
        }
        return AttributeValue.of(String.valueOf(value));
    }
}
