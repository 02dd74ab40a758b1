package dev.selfsame.velocity;

import dev.selfsame.transform.Templates.TemplateTrouble;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a method is called with. */
record Arguments(List<@Nullable Object> values) {

    @Nullable Object value(int at) {
        return values.get(at);
    }

    @Nullable String optional(int at) {
        return value(at) == null ? null : text(at);
    }

    String text(int at) {
        Object value = value(at);
        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        throw new TemplateTrouble("an argument is no text");
    }

    int number(int at) {
        Object value = value(at);
        if (value instanceof Integer || value instanceof Long) {
            return Math.toIntExact(((Number) value).longValue());
        }
        throw new TemplateTrouble("an argument is no whole number");
    }
}
