package dev.selfsame.json.stored;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.vavr.Function3;
import io.vavr.Function4;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The shape of an object with named fields, in any order; unknown ones are skipped, and null is as good as none. */
final class ObjectShape<T> implements Shape<T> {

    private final List<Field<T, ?>> fields;
    private final Map<String, Integer> places = new HashMap<>();
    private final Function<Object[], T> make;

    /** Makes values of their parts, which come in the order of the fields. */
    ObjectShape(List<Field<T, ?>> fields, Function<Object[], T> make) {
        this.fields = fields;
        this.make = make;
        fields.forEach(field -> places.put(field.name(), places.size()));
    }

    static <T, A> ObjectShape<T> of(Field<T, A> a, Function<A, T> make) {
        return new ObjectShape<>(List.of(a), parts -> make.apply(a.of(parts[0])));
    }

    static <T, A, B> ObjectShape<T> of(Field<T, A> a, Field<T, B> b, BiFunction<A, B, T> make) {
        return new ObjectShape<>(List.of(a, b), parts -> make.apply(a.of(parts[0]), b.of(parts[1])));
    }

    static <T, A, B, C> ObjectShape<T> of(Field<T, A> a, Field<T, B> b, Field<T, C> c, Function3<A, B, C, T> make) {
        return new ObjectShape<>(List.of(a, b, c), parts -> make.apply(a.of(parts[0]), b.of(parts[1]), c.of(parts[2])));
    }

    static <T, A, B, C, D> ObjectShape<T> of(
            Field<T, A> a, Field<T, B> b, Field<T, C> c, Field<T, D> d, Function4<A, B, C, D, T> make) {
        return new ObjectShape<>(
                List.of(a, b, c, d),
                parts -> make.apply(a.of(parts[0]), b.of(parts[1]), c.of(parts[2]), d.of(parts[3])));
    }

    @Override
    public void write(T value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        writeFields(value, out);
        out.writeEndObject();
    }

    void writeFields(T value, JsonGenerator out) throws IOException {
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).write(value, out);
        }
    }

    @Override
    public T read(JsonParser in) throws IOException {
        Plain.expect(JsonToken.START_OBJECT, "an object", in);
        return readFields(in);
    }

    /** Reads the rest of an object, from its next field on. */
    T readFields(JsonParser in) throws IOException {
        @Nullable Object[] read = new @Nullable Object[fields.size()];
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            Integer place = places.get(name);
            if (place == null || in.hasToken(JsonToken.VALUE_NULL)) {
                in.skipChildren();
            } else {
                read[place] = part(fields.get(place), in);
            }
        }
        return make.apply(complete(read));
    }

    private static Object part(Field<?, ?> field, JsonParser in) {
        try {
            return field.read(in);
        } catch (IOException | RuntimeException e) {
            throw Unexpected.of(e).in(field.name());
        }
    }

    private Object[] complete(@Nullable Object[] read) {
        Object[] parts = new Object[read.length];
        for (int i = 0; i < parts.length; i++) {
            Object part = read[i];
            parts[i] = part == null ? fields.get(i).absent() : part;
        }
        return parts;
    }
}
