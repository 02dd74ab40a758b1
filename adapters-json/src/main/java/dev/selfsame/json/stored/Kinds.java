package dev.selfsame.json.stored;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserSequence;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import dev.selfsame.json.stored.Kind.Writing;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The shape of a value that is of one of several kinds. */
final class Kinds<T> implements Shape<T> {

    static final String TYPE = "type";

    private final Map<String, Kind<? extends T>> byType;
    private final Function<T, Writing> writing;

    Kinds(Function<T, Writing> writing, List<Kind<? extends T>> kinds) {
        this.writing = writing;
        this.byType = kinds.stream().collect(toUnmodifiableMap(Kind::type, kind -> kind));
    }

    @Override
    public void write(T value, JsonGenerator out) throws IOException {
        writing.apply(value).write(out);
    }

    @Override
    public T read(JsonParser in) throws IOException {
        Plain.expect(JsonToken.START_OBJECT, "an object", in);
        String name = in.nextFieldName();
        return TYPE.equals(name) ? kind(in).readFields(in) : readUnordered(in);
    }

    /** Some databases put the fields of an object in an order of their own, so that the type comes late. */
    private T readUnordered(JsonParser in) throws IOException {
        try (TokenBuffer before = new TokenBuffer(in)) {
            while (in.hasToken(JsonToken.FIELD_NAME)) {
                if (in.currentName().equals(TYPE)) {
                    ObjectShape<? extends T> kind = kind(in);
                    return kind.readFields(JsonParserSequence.createFlattened(false, before.asParser(in), in));
                }
                before.copyCurrentStructure(in);
                in.nextToken();
            }
        }
        throw new Unexpected(TYPE + " is missing");
    }

    private ObjectShape<? extends T> kind(JsonParser in) throws IOException {
        in.nextToken();
        Kind<? extends T> kind = byType.get(Plain.TEXT.read(in));
        if (kind == null) {
            throw new Unexpected("a known type is expected");
        }
        return kind.shape();
    }
}
