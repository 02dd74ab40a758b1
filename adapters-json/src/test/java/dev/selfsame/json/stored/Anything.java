package dev.selfsame.json.stored;

import dev.selfsame.access.Criterion;
import dev.selfsame.access.Criterion.Comparison;
import dev.selfsame.access.Criterion.Group;
import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes values of any type of the model, at random but the same for a seed: of records by their constructor, of values with
 * a builder by its methods, so that a new field or a new kind takes part by itself.
 */
final class Anything {

    private static final List<String> PIECES = List.of(
            "a", "Z", "0", " ", "-", ".", "é", "ß", "Ω", "語", "😀", "𝒳", "\u0001", "\n", "\t", "\u001f", "\u007f",
            "\"", "\\", "/", "\u2028", "\uFFFF", "\uFEFF", "\uE000", "<", "&", "null", "{", "]", ",", ":");

    private final Random random;
    private final boolean full;
    private final IntFunction<Optional<String>> texts;
    private int made;
    private int levels;

    private Anything(long seed, boolean full, IntFunction<Optional<String>> texts) {
        this.random = new Random(seed);
        this.full = full;
        this.texts = texts;
    }

    static Anything ofSeed(long seed) {
        return new Anything(seed, false, n -> Optional.empty());
    }

    /** Leaves nothing empty that can be filled, and takes the n-th text from elsewhere where there is one. */
    static Anything full(long seed, IntFunction<Optional<String>> texts) {
        return new Anything(seed, true, texts);
    }

    int textsMade() {
        return made;
    }

    <T> T of(Class<T> type) {
        return type.cast(ofType(type));
    }

    private Object ofType(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        Class<?> plain = (Class<?>) type;
        return ofJdk(plain).or(() -> ofModel(plain)).orElseThrow(() -> new AssertionError("no idea of " + plain));
    }

    private Object ofGeneric(Class<?> type, Type[] arguments) {
        if (type == Optional.class) {
            return full || random.nextBoolean() ? Optional.of(ofType(arguments[0])) : Optional.empty();
        }
        if (type == Map.class) {
            Map<Object, Object> map = new HashMap<>();
            several(arguments[0]).forEach(key -> map.put(key, ofType(arguments[1])));
            return map;
        }
        List<Object> values = several(arguments[0]).toList();
        return List.class == type ? values : new HashSet<>(values);
    }

    private Stream<Object> several(Type type) {
        return IntStream.range(0, full ? 2 : random.nextInt(4)).mapToObj(i -> ofType(type));
    }

    private Optional<Object> ofJdk(Class<?> type) {
        if (type == String.class) {
            return Optional.of(text());
        }
        if (type == long.class || type == Long.class) {
            return Optional.of(random.nextBoolean() ? 1L : random.nextLong());
        }
        if (type == int.class) {
            return Optional.of(random.nextBoolean() ? 0 : random.nextInt());
        }
        if (type == boolean.class) {
            return Optional.of(random.nextBoolean());
        }
        if (type == Instant.class) {
            return Optional.of(instant());
        }
        return type == BigDecimal.class ? Optional.of(number()) : Optional.empty();
    }

    String text() {
        String text = anyText();
        return texts.apply(made++).orElse(text);
    }

    private String anyText() {
        int pieces = full ? 2 : random.nextInt(random.nextInt(50) == 0 ? 5_000 : 8);
        StringBuilder text = new StringBuilder(full ? "t" : "");
        for (int i = 0; i < pieces; i++) {
            text.append(any(PIECES));
        }
        return text.toString();
    }

    Instant instant() {
        long second =
                switch (random.nextInt(4)) {
                    case 0 -> random.nextLong(Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond() + 1);
                    case 1 -> random.nextLong(-70_000_000_000L, 260_000_000_000L);
                    case 2 -> 60 * random.nextLong(30_000_000);
                    default -> random.nextLong(1_500_000_000, 1_900_000_000);
                };
        int nano = any(List.of(0, 1, 999_999_999, 123_000_000, 123_456_000, 100, random.nextInt(1_000_000_000)));
        return Instant.ofEpochSecond(second, nano);
    }

    BigDecimal number() {
        return switch (random.nextInt(4)) {
            case 0 -> BigDecimal.valueOf(random.nextLong());
            case 1 -> BigDecimal.valueOf(random.nextInt(10_000), random.nextInt(5));
            case 2 -> new BigDecimal(new BigInteger(random.nextInt(5_000), random), random.nextInt(4_000) - 2_000);
            default -> BigDecimal.valueOf(random.nextInt(100), random.nextInt());
        };
    }

    private Optional<Object> ofModel(Class<?> type) {
        if (type == Attributes.class) {
            return Optional.of(attributes());
        }
        if (type.isEnum()) {
            return Optional.of(any(Arrays.asList(type.getEnumConstants())));
        }
        if (type.isRecord()) {
            return Optional.of(allowed(() -> ofRecord(type)));
        }
        if (type == Criterion.class) {
            return Optional.of(criterion());
        }
        if (type.isSealed()) {
            return Optional.of(ofType(any(Arrays.asList(type.getPermittedSubclasses()))));
        }
        return builder(type).map(any -> allowed(() -> built(builder(type).orElseThrow())));
    }

    /** In at most three levels, as there are; at random they would have no end. */
    private Object criterion() {
        levels++;
        try {
            return ofType(levels < 3 && (full || random.nextBoolean()) ? Group.class : Comparison.class);
        } finally {
            levels--;
        }
    }

    private Attributes attributes() {
        Map<String, AttributeValue> values = new HashMap<>();
        several(AttributeValue.class).forEach(value -> values.put(text(), (AttributeValue) value));
        return Attributes.of(values);
    }

    /** Tries again what isn't allowed, such as a blank id. */
    private static Object allowed(Supplier<Object> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException e) {
            return allowed(made);
        }
    }

    private Object ofRecord(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] parts = Stream.of(components)
                .map(component -> ofType(component.getGenericType()))
                .toArray();
        return called(() -> {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(parts);
        });
    }

    private static Optional<Object> builder(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getName().equals("builder") && Modifier.isStatic(method.getModifiers()))
                .findFirst()
                .map(method -> called(() -> method.invoke(null)));
    }

    private Object built(Object builder) {
        Class<?> type = called(() -> builder.getClass().getMethod("build")).getReturnType();
        for (Method part : type.getMethods()) {
            if (part.getParameterCount() == 0) {
                setter(builder, part).ifPresent(setter -> set(builder, setter, ofType(part.getGenericReturnType())));
            }
        }
        return called(() -> open(builder.getClass().getMethod("build")).invoke(builder));
    }

    private static Optional<Method> setter(Object builder, Method part) {
        String rest = part.getName().substring(0, 1).toUpperCase(Locale.ROOT)
                + part.getName().substring(1);
        List<String> names = List.of(part.getName(), "addAll" + rest, "putAll" + rest);
        return Stream.of(builder.getClass().getMethods())
                .filter(method -> names.contains(method.getName()) && method.getParameterCount() == 1)
                .filter(method -> method.getParameterTypes()[0].isAssignableFrom(part.getReturnType()))
                .findFirst();
    }

    private void set(Object builder, Method setter, Object part) {
        called(() -> open(setter).invoke(builder, part));
    }

    private static Method open(Method method) {
        method.setAccessible(true);
        return method;
    }

    private static <X> X called(Reflection<X> reflection) {
        try {
            return reflection.call();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new AssertionError(e);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private interface Reflection<X> {
        X call() throws ReflectiveOperationException;
    }

    private <X> X any(List<X> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
