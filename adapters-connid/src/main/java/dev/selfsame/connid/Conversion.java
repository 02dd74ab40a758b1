package dev.selfsame.connid;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.source.AccountSchema;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.identityconnectors.common.security.GuardedByteArray;
import org.identityconnectors.common.security.GuardedString;
import org.jspecify.annotations.Nullable;

/** Values of attributes, theirs and ours; bytes and secrets are never told. */
final class Conversion {

    private static final Map<Class<?>, Function<BigDecimal, Object>> NUMBERS = Map.ofEntries(
            Map.entry(int.class, BigDecimal::intValueExact),
            Map.entry(Integer.class, BigDecimal::intValueExact),
            Map.entry(long.class, BigDecimal::longValueExact),
            Map.entry(Long.class, BigDecimal::longValueExact),
            Map.entry(float.class, BigDecimal::floatValue),
            Map.entry(Float.class, BigDecimal::floatValue),
            Map.entry(double.class, BigDecimal::doubleValue),
            Map.entry(Double.class, BigDecimal::doubleValue),
            Map.entry(BigInteger.class, BigDecimal::toBigIntegerExact),
            Map.entry(BigDecimal.class, number -> number));

    private Conversion() {}

    static AccountSchema.Type type(Class<?> type) {
        if (NUMBERS.containsKey(type)) {
            return AccountSchema.Type.NUMBER;
        }
        return isFlag(type) ? AccountSchema.Type.FLAG : AccountSchema.Type.TEXT;
    }

    private static boolean isFlag(Class<?> type) {
        return type == boolean.class || type == Boolean.class;
    }

    static List<AttributeValue> ours(@Nullable List<Object> values) {
        return Stream.ofNullable(values)
                .flatMap(List::stream)
                .flatMap(value -> ours(value).stream())
                .toList();
    }

    private static Optional<AttributeValue> ours(@Nullable Object value) {
        if (value == null
                || value instanceof byte[]
                || value instanceof GuardedString
                || value instanceof GuardedByteArray
                || value.toString().isEmpty()) {
            return Optional.empty();
        }
        if (value instanceof Boolean flag) {
            return Optional.of(AttributeValue.of(flag));
        }
        return Optional.of(
                isNumber(value)
                        ? AttributeValue.of(new BigDecimal(value.toString()))
                        : AttributeValue.of(value.toString()));
    }

    private static boolean isNumber(Object value) {
        return NUMBERS.containsKey(value.getClass()) && Double.isFinite(((Number) value).doubleValue());
    }

    /** @throws IllegalArgumentException when a value isn't of the type */
    static List<Object> theirs(String name, List<String> values, Class<?> type) {
        return values.stream().map(value -> theirs(name, value, type)).toList();
    }

    private static Object theirs(String name, String value, Class<?> type) {
        if (isFlag(type)) {
            return Boolean.valueOf(value);
        }
        Function<BigDecimal, Object> number = NUMBERS.get(type);
        try {
            return number == null ? value : number.apply(new BigDecimal(value));
        } catch (ArithmeticException | NumberFormatException e) {
            throw new IllegalArgumentException("the attribute " + name + " takes another kind of value", e);
        }
    }
}
