package dev.selfsame.attribute;

import java.math.BigDecimal;
import java.util.List;

/** One typed value of an attribute; absence is the absence of the attribute. */
public sealed interface AttributeValue {

    /** Text. */
    record Text(String value) implements AttributeValue {
        @Override
        public String asText() {
            return value;
        }
    }

    /** A number, whole or decimal; equal when its value is, whatever its scale. */
    record Number(BigDecimal value) implements AttributeValue {
        public Number {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }

        @Override
        public String asText() {
            return value.toPlainString();
        }
    }

    /** True or false. */
    record Flag(boolean value) implements AttributeValue {
        @Override
        public String asText() {
            return Boolean.toString(value);
        }
    }

    /** Several texts, in order. */
    record Texts(List<String> values) implements AttributeValue {
        public Texts {
            values = List.copyOf(values);
        }

        @Override
        public String asText() {
            return String.join(",", values);
        }
    }

    /** The value as one text: several texts are joined by a comma. */
    String asText();

    static AttributeValue of(String value) {
        return new Text(value);
    }

    static AttributeValue of(long value) {
        return new Number(BigDecimal.valueOf(value));
    }

    static AttributeValue of(BigDecimal value) {
        return new Number(value);
    }

    static AttributeValue of(boolean value) {
        return new Flag(value);
    }

    static AttributeValue of(List<String> values) {
        return new Texts(values);
    }
}
