package dev.selfsame.json;

import static dev.selfsame.json.Reports.read;
import static dev.selfsame.json.Reports.reasons;
import static dev.selfsame.json.Reports.transform;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.json.Documents.Read;
import dev.selfsame.profile.AttributeMapping;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes, the rest is read. */
class BadInputTest {

    private static final String SOURCE = "{'self':{'type':'SOURCE'},'object':{'id':'s','name':'S'}}";
    private static final String GOOD = "{'type':'upper'}";
    private static final String TOO_DEEP = "it is nested deeper than 200 levels";

    @ParameterizedTest
    @ValueSource(ints = {201, 10_000, 40_000})
    void a_mapping_that_is_nested_too_deeply_does_not_stop_the_others(int levels) {
        Read read = read(SOURCE, profile(GOOD, nested(levels), GOOD));

        assertThat(reasons(read))
                .contains("$.object.identityAttributeConfig.attributeTransforms[1].transformDefinition: " + TOO_DEEP);
        assertThat(mapped(read)).containsExactly("a0", "a2");
    }

    @Test
    void a_mapping_that_is_nested_200_levels_deep_is_read() {
        Read read = read(SOURCE, profile(GOOD, nested(200), GOOD));

        assertThat(read.problems()).isEmpty();
        assertThat(mapped(read)).containsExactly("a0", "a1", "a2");
    }

    @Test
    void a_transform_that_is_nested_too_deeply_does_not_stop_the_others() {
        String deep = nested(10_000);

        Read read = read("[" + transform("t", "T", deep.substring(1, deep.length() - 1)) + ","
                + transform("u", "U", "'type':'uuid'") + "]");

        assertThat(reasons(read))
                .containsExactly(
                        "it is nested deeper than 1,000 levels here; that is kept, but not read",
                        "$[0].object: " + TOO_DEEP);
        assertThat(read.configuration().transforms()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{'a':"})
    void brackets_without_end_are_reported(String bracket) {
        assertThat(reasons(read(bracket.repeat(1_000_000))))
                .hasSizeBetween(1, 2)
                .last()
                .satisfies(reason -> assertThat(reason).matches("it is nested too deeply.*|it ends too early"));
    }

    @Test
    void lists_in_lists_are_reported() {
        String lists = "[".repeat(10_000) + "]".repeat(10_000);

        assertThat(reasons(read(lists)))
                .containsExactly(
                        "it is nested deeper than 1,000 levels here; that is kept, but not read",
                        "$[0]: an object is expected");
    }

    @Test
    void a_number_whose_digits_nobody_could_write_is_reported() {
        Read read = read(SOURCE, profile("{'type':'leftPad','attributes':{'length':1e999999999}}", GOOD));

        assertThat(reasons(read))
                .containsExactly("$.object.identityAttributeConfig.attributeTransforms[0].transformDefinition:"
                        + " it has a number of more than 1,000 digits");
        assertThat(mapped(read)).containsExactly("a1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"null", "7", "'x'", "[]", "{}", "{'type':7}", "{'type':{}}", "{'type':[]}", "{'attributes':{}}"})
    void a_definition_of_a_wrong_type_does_not_stop_the_others(String definition) {
        Read read = read(SOURCE, profile(GOOD, definition, GOOD));

        assertThat(read.problems()).isNotEmpty();
        assertThat(mapped(read)).contains("a0", "a2");
    }

    @Test
    void an_export_of_many_megabytes_is_read() {
        String table = "'" + "x".repeat(100_000) + "'";
        StringBuilder export = new StringBuilder("{'objects':[");
        for (int i = 0; i < 200; i++) {
            export.append(transform("t" + i, "T" + i, "'type':'static','attributes':{'value':" + table + "}"))
                    .append(',');
        }
        export.append("{'self':{'type':'WORKFLOW'},'object':{'definition':'")
                .append("y".repeat(25_000_000))
                .append("'}}]}");

        Read read = read(export.toString());

        assertThat(reasons(read))
                .containsExactly("$.objects[200].self.type: objects of type WORKFLOW are not understood");
        assertThat(read.configuration().transforms()).hasSize(200);
    }

    private static String profile(String... definitions) {
        StringBuilder mappings = new StringBuilder();
        for (int i = 0; i < definitions.length; i++) {
            mappings.append(i == 0 ? "" : ",")
                    .append("{'identityAttributeName':'a%d','transformDefinition':%s}".formatted(i, definitions[i]));
        }
        return "{'self':{'type':'IDENTITY_PROFILE'},'object':{'id':'p','name':'P','authoritativeSource':{'id':'s'},"
                + "'identityAttributeConfig':{'attributeTransforms':[" + mappings + "]}}}";
    }

    /** A transform with so many others inside. */
    private static String nested(int levels) {
        return "{'type':'upper','attributes':{'input':".repeat(levels) + "{'type':'lower'}" + "}}".repeat(levels);
    }

    private static List<String> mapped(Read read) {
        return read.configuration().profiles().get(0).mappings().stream()
                .map(AttributeMapping::identityAttribute)
                .toList();
    }
}
