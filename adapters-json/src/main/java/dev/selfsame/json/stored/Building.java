package dev.selfsame.json.stored;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** The shape of a value that has a builder: its fields, each with the builder's method that takes it. */
record Building<T, B>(
        Supplier<B> builder, Function<B, T> build, List<Field<T, ?>> fields, List<BiConsumer<B, Object>> setters) {

    static <T, B> Building<T, B> of(Supplier<B> builder, Function<B, T> build) {
        return new Building<>(builder, build, List.of(), List.of());
    }

    <A> Building<T, B> with(Field<T, A> field, BiConsumer<B, A> setter) {
        return new Building<>(
                builder, build, and(fields, field), and(setters, (b, read) -> setter.accept(b, field.of(read))));
    }

    private static <X> List<X> and(List<X> some, X more) {
        List<X> all = new ArrayList<>(some);
        all.add(more);
        return List.copyOf(all);
    }

    ObjectShape<T> shape() {
        return new ObjectShape<>(fields, this::built);
    }

    private T built(Object[] parts) {
        B made = builder.get();
        for (int i = 0; i < parts.length; i++) {
            setters.get(i).accept(made, parts[i]);
        }
        return build.apply(made);
    }
}
