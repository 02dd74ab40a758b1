package dev.selfsame.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.MalformedDocument;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** JSON as text; nesting is limited to Jackson's 1,000 levels. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    static Either<Refusal, JsonNode> read(String document, byte[] content) {
        try {
            JsonNode tree = MAPPER.readTree(content);
            return tree.isMissingNode() ? Either.left(empty(document)) : Either.right(tree);
        } catch (JsonProcessingException e) {
            return Either.left(malformed(document, e));
        } catch (IOException e) {
            return Either.left(undecodable(document));
        }
    }

    static MalformedDocument empty(String document) {
        return new MalformedDocument(document, 0, 0, "it is empty");
    }

    static MalformedDocument undecodable(String document) {
        return new MalformedDocument(document, 0, 0, "it is not text in UTF-8, UTF-16 or UTF-32");
    }

    static MalformedDocument malformed(String document, JsonProcessingException e) {
        @Nullable JsonLocation at = e.getLocation();
        return at == null
                ? new MalformedDocument(document, 0, 0, reason(e))
                : new MalformedDocument(
                        document, Math.max(at.getLineNr(), 0), Math.max(at.getColumnNr(), 0), reason(e));
    }

    /** In our own words, since Jackson's messages quote the content. */
    private static String reason(JsonProcessingException e) {
        if (e instanceof StreamConstraintsException) {
            return "it is nested too deeply, or one of its values is too long";
        }
        if (e instanceof JsonEOFException) {
            return "it ends too early";
        }
        if (e instanceof MismatchedInputException) {
            return "something follows its end";
        }
        return "it is not valid JSON here";
    }

    static byte[] write(Object wire) {
        return text(wire).getBytes(StandardCharsets.UTF_8);
    }

    static String text(Object wire, PrettyPrinter printer) {
        try {
            return MAPPER.writer(printer).writeValueAsString(wire);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree that can't be written", e);
        }
    }

    /** By way of text: half of a surrogate pair becomes a question mark, where writing bytes would fail. */
    static String text(Object wire) {
        try {
            return MAPPER.writeValueAsString(wire);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a wire record that can't be written", e);
        }
    }
}
