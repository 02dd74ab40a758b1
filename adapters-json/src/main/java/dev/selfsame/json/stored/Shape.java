package dev.selfsame.json.stored;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** How a value is written in the midst of others, and read again. */
interface Shape<T> {

    void write(T value, JsonGenerator out) throws IOException;

    /** Reads the value whose first token is at hand, and leaves its last one at hand. */
    T read(JsonParser in) throws IOException;
}
