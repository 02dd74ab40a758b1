package dev.selfsame.json.stored;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.Writer;
import java.util.regex.Pattern;

/** JSON as a stream. What was written can be read, so that only nesting is limited, to Jackson's 1,000 levels. */
final class Json {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,39}");

    private Json() {}

    static JsonGenerator generator(Writer text) throws IOException {
        return FACTORY.createGenerator(text);
    }

    static JsonParser parser(String json) throws IOException {
        return FACTORY.createParser(json);
    }

    /** Says what is wrong in our own words, and drops the cause, since its message may quote the content. */
    static MalformedForm malformed(String kind, JsonParser in, Exception cause) {
        String path =
                Paths.to(in.getParsingContext(), name -> HARMLESS.matcher(name).matches() ? name : "?");
        String field = path.isEmpty() ? "" : " at " + path;
        long offset = in.currentTokenLocation().getCharOffset();
        return new MalformedForm(kind + field + ", character " + offset + ": " + reason(cause));
    }

    private static String reason(Exception cause) {
        if (cause instanceof Unexpected unexpected) {
            return unexpected.reason();
        }
        if (cause instanceof StreamConstraintsException) {
            return "it is nested too deeply";
        }
        if (cause instanceof JsonEOFException) {
            return "it ends too early";
        }
        if (cause instanceof InputCoercionException) {
            return "a number is out of range";
        }
        return cause instanceof IOException ? "it is not valid JSON" : "a value is not allowed";
    }
}
