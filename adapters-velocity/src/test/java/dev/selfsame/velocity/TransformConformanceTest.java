package dev.selfsame.velocity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.transform.TransformError;
import io.vavr.control.Either;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Runs the cases of transforms in the folder that the system property {@code selfsame.conformance} names. */
class TransformConformanceTest {

    private final VelocityTemplates templates = VelocityTemplates.sandboxed();
    private final List<String> failed = new ArrayList<>();
    private int passed;
    private int marked;

    @Test
    void every_case_passes_that_rests_on_no_choice() throws IOException {
        String folder = System.getProperty("selfsame.conformance");
        assumeTrue(folder != null, "no conformance cases: the system property selfsame.conformance is not set");
        for (String name : List.of("transforms.json", "tenant-recorded.json")) {
            new ObjectMapper().readTree(Path.of(folder, name).toFile()).forEach(this::run);
        }
        System.out.printf(
                "conformance transforms: %d passed, %d failed, %d marked differ%n", passed, failed.size(), marked);
        assertThat(failed).isEmpty();
    }

    private void run(JsonNode each) {
        Either<TransformError, Optional<AttributeValue>> found = new WrittenCase(each, templates).evaluated();
        if (holds(found, each.get("expect"))) {
            passed++;
        } else if (isMarked(each.path("note").asText())) {
            marked++;
        } else {
            failed.add(each.get("id").asText() + ": expected " + each.get("expect") + ", found " + found);
        }
    }

    private static boolean isMarked(String note) {
        return note.startsWith("UNDOCUMENTED") || note.startsWith("CONTRADICTION");
    }

    private static boolean holds(Either<TransformError, Optional<AttributeValue>> found, JsonNode expected) {
        if (expected.has("error")) {
            return found.isLeft();
        }
        return found.isRight()
                && found.get()
                        .map(AttributeValue::asText)
                        .map(fits(expected)::test)
                        .orElseGet(() -> expected.path("output").isNull());
    }

    private static Predicate<String> fits(JsonNode expected) {
        return expected.has("matches")
                ? Pattern.compile(expected.get("matches").asText()).asPredicate()
                : expected.get("output").asText()::equals;
    }
}
