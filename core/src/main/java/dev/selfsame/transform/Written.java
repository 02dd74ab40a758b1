package dev.selfsame.transform;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A piece of a transform as it was written: what JSON can say, without JSON. */
public sealed interface Written {

    /** Text, which may be a template. */
    record Text(String value) implements Written {}

    /** A number; equal when its value is, whatever its scale. */
    record Numeral(BigDecimal value) implements Written {

        private static final int MOST_ZEROS = 1_000;

        public Numeral {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }

        /** In full, but for a power of ten that would fill the memory. */
        private String asPlainText() {
            return Math.abs((long) value.scale()) > MOST_ZEROS ? value.toString() : value.toPlainString();
        }
    }

    /** True or false. */
    record Flag(boolean value) implements Written {}

    /** Nothing, said so. */
    record Nothing() implements Written {}

    /** Several, in order. */
    record Items(List<Written> values) implements Written {
        public Items {
            values = List.copyOf(values);
        }
    }

    /** Named ones, in the order in which they were written. */
    record Fields(Map<String, Written> values) implements Written {
        public Fields {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /** In another order they are others, since some transforms go by it. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Fields fields
                    && List.copyOf(values.entrySet()).equals(List.copyOf(fields.values.entrySet()));
        }

        @Override
        public int hashCode() {
            return values.hashCode();
        }

        public Optional<Written> get(String name) {
            return Optional.ofNullable(values.get(name)).filter(value -> !(value instanceof Nothing));
        }

        /** A named text, number or flag as text. */
        public Optional<String> text(String name) {
            return get(name).flatMap(Written::asText);
        }
    }

    /** What it is as one text; empty for what has parts and for nothing. */
    default Optional<String> asText() {
        if (this instanceof Text text) {
            return Optional.of(text.value());
        }
        if (this instanceof Numeral numeral) {
            return Optional.of(numeral.asPlainText());
        }
        return this instanceof Flag flag ? Optional.of(Boolean.toString(flag.value())) : Optional.empty();
    }

    static Written of(String value) {
        return new Text(value);
    }
}
