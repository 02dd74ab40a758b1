package dev.selfsame.transform;

import dev.selfsame.transform.Written.Fields;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes transforms down in Java. */
final class Writing {

    private Writing() {}

    /** Fields of names and values in turn. */
    static Fields fields(@Nullable Object... namesAndValues) {
        Map<String, Written> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(String.valueOf(namesAndValues[i]), written(namesAndValues[i + 1]));
        }
        return new Fields(fields);
    }

    /** A transform of a type, with attributes of names and values in turn. */
    static Fields transform(String type, @Nullable Object... attributes) {
        return fields("type", type, "attributes", fields(attributes));
    }

    static Written items(@Nullable Object... values) {
        return new Written.Items(Arrays.stream(values).map(Writing::written).toList());
    }

    private static Written written(@Nullable Object value) {
        if (value == null) {
            return new Written.Nothing();
        }
        if (value instanceof Written written) {
            return written;
        }
        if (value instanceof Boolean flag) {
            return new Written.Flag(flag);
        }
        if (value instanceof Integer number) {
            return new Written.Numeral(BigDecimal.valueOf(number));
        }
        if (value instanceof List<?> list) {
            return items(list.toArray());
        }
        return Written.of(String.valueOf(value));
    }
}
