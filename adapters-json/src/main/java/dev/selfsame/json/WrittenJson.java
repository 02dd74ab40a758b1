package dev.selfsame.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.selfsame.transform.Written;
import dev.selfsame.transform.Written.Fields;
import dev.selfsame.transform.Written.Flag;
import dev.selfsame.transform.Written.Items;
import dev.selfsame.transform.Written.Nothing;
import dev.selfsame.transform.Written.Numeral;
import dev.selfsame.transform.Written.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Transforms as JSON, and back; nothing is lost on the way but how a number was spelled. */
final class WrittenJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 200;
    private static final int MOST_DIGITS = 1_000;

    private WrittenJson() {}

    /** A transform, or a complaint. */
    static Optional<Fields> read(Place transform) {
        Optional<String> trouble = trouble(transform.node(), 0);
        if (trouble.isPresent()) {
            transform.complain(trouble.get());
            return Optional.empty();
        }
        return Optional.of(fields(transform.understood().node()));
    }

    /** Why it can't be read; {@code depth} counts the transforms around it. */
    private static Optional<String> trouble(JsonNode node, int depth) {
        if (depth > DEEPEST || node.isPojo()) {
            return Optional.of("it is nested deeper than " + DEEPEST + " levels");
        }
        if (node.isBigDecimal() && isImmense(node.decimalValue())) {
            return Optional.of("it has a number of more than %,d digits".formatted(MOST_DIGITS));
        }
        for (JsonNode part : node) {
            Optional<String> inside = trouble(part, part.has("type") ? depth + 1 : depth);
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Optional.empty();
    }

    /** Few characters can mean very many digits, and as a text it has them all. */
    private static boolean isImmense(BigDecimal number) {
        return number.precision() + Math.abs((long) number.scale()) > MOST_DIGITS;
    }

    static Fields fields(JsonNode object) {
        Map<String, Written> fields = new LinkedHashMap<>();
        object.properties().forEach(field -> fields.put(field.getKey(), written(field.getValue())));
        return new Fields(fields);
    }

    private static Written written(JsonNode node) {
        if (node.isObject()) {
            return fields(node);
        }
        if (node.isArray()) {
            List<Written> items = new ArrayList<>(node.size());
            node.forEach(item -> items.add(written(item)));
            return new Items(items);
        }
        if (node.isTextual()) {
            return new Text(node.textValue());
        }
        if (node.isNumber()) {
            return new Numeral(node.decimalValue());
        }
        return node.isBoolean() ? new Flag(node.booleanValue()) : new Nothing();
    }

    /** The same with as much as possible of what was there, to its spelling. */
    static JsonNode onto(JsonNode there, Written written) {
        if (written instanceof Fields fields && there.isObject()) {
            ObjectNode object = NODES.objectNode();
            fields.values().forEach((name, value) -> object.set(name, onto(there.path(name), value)));
            return object;
        }
        if (written instanceof Items items && there.isArray()) {
            ArrayNode array = NODES.arrayNode();
            for (int i = 0; i < items.values().size(); i++) {
                array.add(onto(there.path(i), items.values().get(i)));
            }
            return array;
        }
        boolean same = there.isNumber() && written(there).equals(written);
        return same ? there : of(written);
    }

    static JsonNode of(Written written) {
        if (written instanceof Fields fields) {
            ObjectNode object = NODES.objectNode();
            fields.values().forEach((name, value) -> object.set(name, of(value)));
            return object;
        }
        if (written instanceof Items items) {
            ArrayNode array = NODES.arrayNode();
            items.values().forEach(item -> array.add(of(item)));
            return array;
        }
        if (written instanceof Text text) {
            return NODES.textNode(text.value());
        }
        if (written instanceof Numeral numeral) {
            return number(numeral.value());
        }
        return written instanceof Flag flag ? NODES.booleanNode(flag.value()) : NODES.nullNode();
    }

    private static JsonNode number(BigDecimal value) {
        if (value.scale() > 0 || isImmense(value)) {
            return DecimalNode.valueOf(value);
        }
        BigInteger whole = value.toBigInteger();
        if (whole.bitLength() < Integer.SIZE) {
            return NODES.numberNode(whole.intValue());
        }
        return whole.bitLength() < Long.SIZE ? NODES.numberNode(whole.longValue()) : NODES.numberNode(whole);
    }
}
