package dev.selfsame.json.stored;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** One of several kinds of value, with the literal that tells it from the others; a literal is for good. */
record Kind<T>(String type, ObjectShape<T> shape) {

    /** A value of a kind that is known, on its way to be written. */
    interface Writing {
        void write(JsonGenerator out) throws IOException;
    }

    Writing writing(T value) {
        return out -> {
            out.writeStartObject();
            out.writeStringField(Kinds.TYPE, type);
            shape.writeFields(value, out);
            out.writeEndObject();
        };
    }
}
