package dev.selfsame.json.stored;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The shape of several values, in order. */
final class Several<T> implements Shape<List<T>> {

    private final Shape<T> each;

    Several(Shape<T> each) {
        this.each = each;
    }

    @Override
    public void write(List<T> values, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (T value : values) {
            each.write(value, out);
        }
        out.writeEndArray();
    }

    @Override
    public List<T> read(JsonParser in) throws IOException {
        Plain.expect(JsonToken.START_ARRAY, "a list", in);
        List<T> values = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            values.add(each.read(in));
        }
        return Collections.unmodifiableList(values);
    }
}
