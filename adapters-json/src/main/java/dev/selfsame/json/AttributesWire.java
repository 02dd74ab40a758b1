package dev.selfsame.json;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.AttributeValue.Flag;
import dev.selfsame.attribute.AttributeValue.Number;
import dev.selfsame.attribute.AttributeValue.Text;
import dev.selfsame.attribute.AttributeValue.Texts;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Attribute values as JSON has them: texts, numbers, true and false, and lists of texts. */
final class AttributesWire {

    /** A whole number of up to so many digits is written in full, a longer one as a power of ten. */
    private static final int DIGITS = 40;

    private AttributesWire() {}

    static Map<String, Object> of(Map<String, AttributeValue> attributes) {
        Map<String, Object> values = new LinkedHashMap<>();
        new TreeMap<>(attributes).forEach((name, value) -> values.put(name, of(value)));
        return values;
    }

    static Object of(AttributeValue value) {
        if (value instanceof Text text) {
            return text.value();
        }
        if (value instanceof Flag flag) {
            return flag.value();
        }
        if (value instanceof Texts texts) {
            return texts.values();
        }
        return number(((Number) value).value());
    }

    private static Object number(BigDecimal number) {
        boolean whole = number.scale() <= 0 && number.precision() - (long) number.scale() <= DIGITS;
        return whole ? number.toBigIntegerExact() : number;
    }
}
