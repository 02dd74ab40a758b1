package dev.selfsame.resthost.tenant;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vavr.control.Either;
import java.io.IOException;
import java.util.Objects;

/** Reads {@code tenant.json}, where what isn't known is a mistake: a setting with a slip in its name would do nothing. */
final class SettingsFile {

    static final String NAME = "tenant.json";

    private static final ObjectReader READER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(Settings.class);

    private SettingsFile() {}

    static Either<Problem, Settings> read(byte[] content) {
        try {
            Settings settings = READER.readValue(content);
            return Either.right(Objects.requireNonNullElseGet(settings, Settings::none));
        } catch (JsonMappingException trouble) {
            return leftOut(place(trouble), reason(trouble));
        } catch (JsonProcessingException trouble) {
            JsonLocation at = trouble.getLocation();
            return leftOut("%s:%d:%d".formatted(NAME, at.getLineNr(), at.getColumnNr()), "it is not valid JSON here");
        } catch (IOException trouble) {
            return leftOut(NAME, "it is not text in UTF-8");
        }
    }

    private static Either<Problem, Settings> leftOut(String place, String reason) {
        return Either.left(new Problem(place, reason + "; all settings are left out"));
    }

    /** By its path: where a whole object is read at once, Jackson's location is the object's end. */
    private static String place(JsonMappingException trouble) {
        StringBuilder path = new StringBuilder(NAME);
        for (Reference step : trouble.getPath()) {
            path.append(step.getFieldName() == null ? "[" + step.getIndex() + "]" : ", " + step.getFieldName());
        }
        return path.toString();
    }

    /** Without Jackson's words, which quote the content, and with it the tokens. */
    private static String reason(JsonMappingException trouble) {
        return trouble instanceof UnrecognizedPropertyException ? "there is no such setting" : "it has the wrong type";
    }
}
