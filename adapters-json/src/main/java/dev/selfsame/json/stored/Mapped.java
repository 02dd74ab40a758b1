package dev.selfsame.json.stored;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.function.Function;

/** The shape of a value that is written as another one. */
record Mapped<T, W>(Shape<W> written, Function<T, W> to, Function<W, T> from) implements Shape<T> {

    @Override
    public void write(T value, JsonGenerator out) throws IOException {
        written.write(to.apply(value), out);
    }

    @Override
    public T read(JsonParser in) throws IOException {
        return from.apply(written.read(in));
    }
}
