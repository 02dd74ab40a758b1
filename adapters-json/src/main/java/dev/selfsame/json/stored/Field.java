package dev.selfsame.json.stored;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A named part of an object, and what it is where it isn't written; without that it is required. */
final class Field<T, A> {

    private final SerializedString name;
    private final Shape<A> shape;
    private final Function<T, A> part;
    private final @Nullable A absent;

    private Field(String name, Shape<A> shape, Function<T, A> part, @Nullable A absent) {
        this.name = new SerializedString(name);
        this.shape = shape;
        this.part = part;
        this.absent = absent;
    }

    static <T, A> Field<T, A> required(String name, Shape<A> shape, Function<T, A> part) {
        return new Field<>(name, shape, part, null);
    }

    /** A part that isn't written where it has the usual value; what is usual can't change once it was released. */
    static <T, A> Field<T, A> usually(A usual, String name, Shape<A> shape, Function<T, A> part) {
        return new Field<>(name, shape, part, usual);
    }

    static <T, A> Field<T, Optional<A>> optional(String name, Shape<A> shape, Function<T, Optional<A>> part) {
        return new Field<>(name, new Mapped<>(shape, Optional::orElseThrow, Optional::of), part, Optional.empty());
    }

    static <T, A> Field<T, List<A>> list(String name, Shape<A> shape, Function<T, List<A>> part) {
        return new Field<>(name, new Several<>(shape), part, List.of());
    }

    /** A set, written in an order that doesn't depend on chance. */
    static <T, A> Field<T, Set<A>> set(String name, Shape<A> shape, Comparator<A> order, Function<T, Set<A>> part) {
        Shape<Set<A>> sorted = new Mapped<>(
                new Several<>(shape), set -> set.stream().sorted(order).toList(), Set::copyOf);
        return new Field<>(name, sorted, part, Set.of());
    }

    String name() {
        return name.getValue();
    }

    void write(T value, JsonGenerator out) throws IOException {
        A written = part.apply(value);
        if (!written.equals(absent)) {
            out.writeFieldName(name);
            shape.write(written, out);
        }
    }

    Object read(JsonParser in) throws IOException {
        return shape.read(in);
    }

    Object absent() {
        if (absent == null) {
            throw new Unexpected(name() + " is missing");
        }
        return absent;
    }

    /** A part that this field has read. */
    @SuppressWarnings("unchecked")
    A of(Object read) {
        return (A) read;
    }
}
