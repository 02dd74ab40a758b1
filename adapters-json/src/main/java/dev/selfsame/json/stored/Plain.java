package dev.selfsame.json.stored;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import java.util.function.Function;

/** The shapes of what is one token: texts, numbers, true and false. */
final class Plain {

    static final Shape<String> TEXT = text(Function.identity(), Function.identity());
    static final Shape<Instant> INSTANT = text(Moments::parse, Moments::text);
    static final Shape<Boolean> FLAG = new Flag();
    static final Shape<Long> LONG = new WholeNumber();
    static final Shape<Integer> INT = new Count();

    private Plain() {}

    static <T> Shape<T> text(Function<String, T> make, Function<T, String> text) {
        return new Shape<>() {
            @Override
            public void write(T value, JsonGenerator out) throws IOException {
                Storable.writeText(text.apply(value), out);
            }

            @Override
            public T read(JsonParser in) throws IOException {
                expect(JsonToken.VALUE_STRING, "a text", in);
                return make.apply(in.getText());
            }
        };
    }

    static <E extends Enum<E>> Shape<E> literal(Class<E> type) {
        return text(name -> Enum.valueOf(type, name), Enum::name);
    }

    static void expect(JsonToken token, String what, JsonParser in) {
        if (!in.hasToken(token)) {
            throw new Unexpected(what + " is expected");
        }
    }

    private static final class Flag implements Shape<Boolean> {
        @Override
        public void write(Boolean value, JsonGenerator out) throws IOException {
            out.writeBoolean(value);
        }

        @Override
        public Boolean read(JsonParser in) {
            if (in.hasToken(JsonToken.VALUE_TRUE)) {
                return true;
            }
            expect(JsonToken.VALUE_FALSE, "true or false", in);
            return false;
        }
    }

    private static final class WholeNumber implements Shape<Long> {
        @Override
        public void write(Long value, JsonGenerator out) throws IOException {
            out.writeNumber(value);
        }

        @Override
        public Long read(JsonParser in) throws IOException {
            expect(JsonToken.VALUE_NUMBER_INT, "a whole number", in);
            return in.getLongValue();
        }
    }

    private static final class Count implements Shape<Integer> {
        @Override
        public void write(Integer value, JsonGenerator out) throws IOException {
            out.writeNumber(value);
        }

        @Override
        public Integer read(JsonParser in) throws IOException {
            expect(JsonToken.VALUE_NUMBER_INT, "a whole number", in);
            return in.getIntValue();
        }
    }
}
