package dev.selfsame.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Optional;
import java.util.function.Function;

/** What has changed of something, to be written onto the object that it was read from; all of it where it is new. */
record Changes<T>(ObjectNode object, Optional<T> before, T now) {

    Changes<T> text(String name, Function<T, String> text) {
        return field(name, value -> TextNode.valueOf(text.apply(value)));
    }

    Changes<T> optionalText(String name, Function<T, Optional<String>> text) {
        return field(name, value -> orNull(text.apply(value)));
    }

    Changes<T> flag(String name, Function<T, Boolean> flag) {
        return field(name, value -> BooleanNode.valueOf(flag.apply(value)));
    }

    Changes<T> number(String name, Function<T, Long> number) {
        return field(name, value -> LongNode.valueOf(number.apply(value)));
    }

    Changes<T> field(String name, Function<T, JsonNode> value) {
        JsonNode wanted = value.apply(now);
        if (hasChanged(value)) {
            set(object, name, wanted);
        }
        return this;
    }

    /** Whether a part of it has changed. */
    boolean hasChanged(Function<T, ?> part) {
        return before.map(value -> !part.apply(value).equals(part.apply(now))).orElse(true);
    }

    /** Nothing isn't written where there was nothing. */
    static void set(ObjectNode object, String name, JsonNode value) {
        if (!value.isNull() || object.has(name)) {
            object.set(name, value);
        }
    }

    static JsonNode orNull(Optional<String> text) {
        return text.<JsonNode>map(TextNode::valueOf).orElse(NullNode.getInstance());
    }

    /** The object in a field; a new one where there is none. */
    static ObjectNode object(ObjectNode holder, String name) {
        return holder.get(name) instanceof ObjectNode object ? object : holder.putObject(name);
    }
}
