package dev.selfsame.json.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class StoredMalformedTest {

    private static final String SECRET = "s3cr3t t0k3n";

    private static final String ODD_CHARACTERS = "{}[]\",:\\0-.eEu \u0000\uD83D";

    private static final List<JsonNode> ODD = Stream.of(
                    "null",
                    "true",
                    "0",
                    "-1",
                    "1.5",
                    "99999999999",
                    "9223372036854775808",
                    "1E+2147483647",
                    "\"\"",
                    "\" \"",
                    "\"\\u0000\"",
                    "\"2026-13-45T99:99:99Z\"",
                    "\"+9999999999-01-01T00:00:00Z\"",
                    "[]",
                    "[null]",
                    "[[]]",
                    "[{}]",
                    "{}",
                    "{\"type\":7}",
                    "{\"type\":\"x\"}",
                    "{\"id\":{}}")
            .map(Trees::of)
            .toList();

    static Stream<Kept<?>> kinds() {
        return Kept.all();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <T> void a_truncated_text_is_malformed(Kept<T> kind) {
        String whole = secret(kind);

        assertThat(IntStream.range(0, whole.length())
                        .filter(length -> complaint(kind.form(), whole.substring(0, length))
                                .isEmpty()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <T> void a_text_with_more_after_it_is_malformed(Kept<T> kind) {
        assertThat(Stream.of("x", "{}", ",", "}", "null", " 1")
                        .filter(more ->
                                complaint(kind.form(), secret(kind) + more).isEmpty()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <T> void a_text_that_is_not_an_object_is_malformed(Kept<T> kind) {
        assertThat(ODD.stream().filter(odd -> !odd.isObject()).filter(odd -> complaint(kind.form(), odd.toString())
                        .isEmpty()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <T> void anything_else_in_the_place_of_a_field_is_read_or_malformed(Kept<T> kind) {
        Set<String> complaints = new HashSet<>();
        JsonNode tree = Trees.of(secret(kind));
        for (ObjectNode object : Trees.objects(tree)) {
            for (String name : Trees.names(object)) {
                JsonNode was = object.get(name);
                for (JsonNode odd : ODD) {
                    object.set(name, odd);
                    complaint(kind.form(), tree.toString()).ifPresent(complaints::add);
                }
                object.set(name, was);
            }
        }

        assertThat(complaints).isNotEmpty().noneMatch(StoredMalformedTest::isIndiscreet);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <T> void a_text_with_a_character_changed_is_read_or_malformed(Kept<T> kind) {
        Set<String> complaints = new HashSet<>();
        Random random = new Random(7);
        String whole = secret(kind);
        for (int i = 0; i < 500; i++) {
            StringBuilder changed = new StringBuilder(whole);
            changed.setCharAt(
                    random.nextInt(whole.length()), ODD_CHARACTERS.charAt(random.nextInt(ODD_CHARACTERS.length())));
            complaint(kind.form(), changed.toString()).ifPresent(complaints::add);
        }

        assertThat(complaints).isNotEmpty().noneMatch(StoredMalformedTest::isIndiscreet);
    }

    private static <T> String secret(Kept<T> kind) {
        return kind.written(Anything.full(3, n -> Optional.of(SECRET + n)));
    }

    private static boolean isIndiscreet(String complaint) {
        return complaint.contains("s3cr3t") || complaint.contains("t0k3n");
    }

    private static Optional<String> complaint(StoredForm<?> form, String json) {
        try {
            form.read(json);
            return Optional.empty();
        } catch (MalformedForm e) {
            return Optional.of(String.valueOf(e.getCause() == null ? e.getMessage() : e));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    ``                                              |`, character 0: it is empty`
                    {"role":"x"                                     |`, character 8: it ends too early`
                    {'role':"x"}                                    |`, character 0: it is not valid JSON`
                    []                                              |`, character 0: an object is expected`
                    {"id":"r","name":"n"} {}                        |`, character 22: something follows its end`
                    {"name":"n"}                                    |`, character 11: id is missing`
                    {"id":"r","name":"n","version":1.5}             |` at version, character 31: a whole number is expected`
                    {"id":"r","name":"n","version":9223372036854775808} |` at version, character 31: a number is out of range`
                    {"id":" ","name":"n"}                           |` at id, character 6: a value is not allowed`
                    {"id":"r","name":"n","entitlements":["e",[]]}   |` at entitlements, character 41: a text is expected`
                    {"id":"r","name":"n","enabled":"true"}          |` at enabled, character 31: true or false is expected`
                    """)
    void what_is_wrong_is_told(String json, String complaint) {
        assertThatThrownBy(() -> StoredForm.role().read(json))
                .isInstanceOf(MalformedForm.class)
                .hasMessage("a role" + complaint)
                .hasNoCause();
    }

    @Test
    void an_unknown_type_is_not_quoted() {
        assertThat(complaint(StoredForm.effect(), "{\"job\":\"j\",\"type\":\"s3cr3t\"}"))
                .contains("an effect, character 18: a known type is expected");
    }

    @Test
    void the_name_of_an_attribute_is_not_quoted() {
        assertThat(complaint(StoredForm.attributes(), "{\"s3cr3t\":{}}"))
                .contains("attributes, character 10: an attribute's value is expected");
    }

    @Test
    void the_fields_that_lead_there_are_named() {
        String json = "{\"type\":\"taskLaunched\",\"task\":{\"target\":{\"name\":\"Ada\"}}}";

        assertThat(complaint(StoredForm.event(), json))
                .contains("an event at task.target, character 53: id is missing");
    }

    @Test
    void what_is_nested_too_deeply_is_malformed() {
        String deep = "[".repeat(200_000);

        assertThat(complaint(StoredForm.role(), "{\"later\":" + deep))
                .contains("a role, character 1008: it is nested too deeply");
        assertThat(complaint(StoredForm.effect(), "{\"later\":" + deep))
                .contains("an effect, character 1008: it is nested too deeply");
        assertThat(complaint(StoredForm.attributes(), deep)).contains("attributes, character 0: an object is expected");
    }
}
