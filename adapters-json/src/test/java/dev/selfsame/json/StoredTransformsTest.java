package dev.selfsame.json;

import static dev.selfsame.json.Reports.read;
import static dev.selfsame.json.Reports.reasons;
import static dev.selfsame.json.Reports.transform;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.json.Documents.Read;
import dev.selfsame.profile.AttributeMapping;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.MalformedDocument;
import dev.selfsame.source.SourceId;
import dev.selfsame.transform.AccountAttribute;
import dev.selfsame.transform.Definition;
import dev.selfsame.transform.Finding;
import dev.selfsame.transform.Finding.Severity;
import dev.selfsame.transform.StoredTransform;
import dev.selfsame.transform.TransformId;
import dev.selfsame.transform.Written;
import dev.selfsame.transform.Written.Fields;
import dev.selfsame.transform.Written.Flag;
import dev.selfsame.transform.Written.Nothing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredTransformsTest {

    private static final String SOURCE = "{'self':{'type':'SOURCE'},'object':{'id':'s','name':'S'}}";

    @Test
    void an_exported_transform_is_read_in_the_order_in_which_it_was_written() {
        Read read = read(transform(
                "t",
                "T",
                "'type':'replaceAll','requiresPeriodicRefresh':true,"
                        + "'attributes':{'table':{'z':'1','a':'2'}},'internal':true"));

        Map<String, Written> table = new LinkedHashMap<>();
        table.put("z", Written.of("1"));
        table.put("a", Written.of("2"));
        Map<String, Written> document = new LinkedHashMap<>();
        document.put("type", Written.of("replaceAll"));
        document.put("requiresPeriodicRefresh", new Flag(true));
        document.put("attributes", new Fields(Map.of("table", new Fields(table))));
        assertThat(read.problems()).isEmpty();
        assertThat(read.unused()).isEmpty();
        assertThat(read.configuration().transforms())
                .containsExactly(StoredTransform.builder()
                        .id(new TransformId("t"))
                        .name("T")
                        .document(new Fields(document))
                        .internal(true)
                        .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",'attributes':null", ",'attributes':{}"})
    void a_transform_without_attributes_is_read(String attributes) {
        Read read = read(transform("t", "T", "'type':'uuid'" + attributes));

        assertThat(read.problems()).isEmpty();
        assertThat(read.configuration().transforms()).hasSize(1);
    }

    @Test
    void attributes_that_are_null_stay_null() {
        Read read = read(transform("t", "T", "'type':'uuid','attributes':null"));

        assertThat(read.configuration().transforms().get(0).document().values())
                .containsEntry("attributes", new Nothing());
    }

    @Test
    void of_two_with_one_name_the_first_is_read() {
        Read read = read("[" + transform("t", "T", "'type':'uuid'") + "," + transform("u", "T", "'type':'lower'") + ","
                + transform("v", "t", "'type':'lower'") + "]");

        assertThat(reasons(read))
                .containsExactly("$[1].object: another transform has the same name, and the first one counts");
        assertThat(ids(read)).containsExactly("t", "v");
    }

    @Test
    void a_name_that_is_too_long_is_reported_and_read() {
        String name = "n".repeat(51);

        Read read = read(transform("t", name, "'type':'uuid'"));

        assertThat(reasons(read)).containsExactly("$.object.name: a name has 1 to 50 characters");
        assertThat(read.configuration().transforms().get(0).name()).isEqualTo(name);
    }

    @Test
    void one_without_a_type_is_left_out() {
        Read read =
                read("[" + transform("t", "T", "'attributes':{}") + "," + transform("u", "U", "'type':'uuid'") + "]");

        assertThat(reasons(read)).containsExactly("$[0].object.type: it is required");
        assertThat(ids(read)).containsExactly("u");
    }

    @Test
    void attributes_that_are_no_object_are_reported_and_kept() {
        Read read = read(transform("t", "T", "'type':'lower','attributes':'x'"));

        assertThat(reasons(read)).containsExactly("$.object.attributes: an object is expected");
        assertThat(ids(read)).containsExactly("t");
    }

    @Test
    void a_key_that_comes_twice_in_a_table_is_reported_by_its_line_and_the_last_one_counts() {
        Read read =
                read(transform("t", "T", "'type':'lookup','attributes':{'table':{\n'a':'1','default':'3',\n'a':'2'}}"));

        assertThat(read.problems())
                .isEqualTo(List.<Refusal>of(new MalformedDocument(
                        "d.json", 3, 5, "a name comes twice in one object, and the last one counts")));
        assertThat(read.configuration().transforms().get(0).document().toString())
                .contains("a=Text[value=2]");
    }

    @Test
    void one_of_more_than_400_kb_is_left_out() {
        String large = transform("t", "T", "'type':'static','attributes':{'value':'" + "x".repeat(400 * 1024) + "'}");

        Read read = read("[" + large + "," + transform("u", "U", "'type':'uuid'") + "]");

        assertThat(reasons(read))
                .containsExactly(
                        "$[0].object: it has more than 400 KB, the product's limit for a transform, and is left out");
        assertThat(ids(read)).containsExactly("u");
    }

    @Test
    void sources_that_are_not_in_the_documents_are_reported_where_documents_have_sources() {
        String asking = transform(
                "t",
                "T",
                "'type':'firstValid','attributes':{'values':[{'type':'accountAttribute','attributes':"
                        + "{'sourceName':'Elsewhere','attributeName':'x'}},{'type':'accountAttribute','attributes':"
                        + "{'applicationName':'S [source]','attributeName':'x'}}]}");

        assertThat(reasons(read(asking))).isEmpty();
        assertThat(reasons(read(asking, SOURCE)))
                .containsExactly("$.object.attributes.values[0].attributes:"
                        + " an id is expected, or the name of one in these documents");
    }

    @Test
    void what_the_linter_says_is_no_problem_of_the_documents() {
        Read read = read(transform("t", "T", "'type':'lookup','attributes':{'table':{'a':'b'}}"));

        assertThat(read.problems()).isEmpty();
        assertThat(read.findings())
                .containsExactly(new Finding(
                        "T",
                        "attributes.table",
                        Severity.WARNING,
                        "lookup-without-default",
                        "a value that isn't in the table is an error: add a default"));
    }

    @Test
    void a_mapping_is_linted_by_its_profile_and_its_attribute() {
        Read read = read(SOURCE, profile("{'type':'lookup','attributes':{'table':{'a':'b'}}}"));

        assertThat(read.findings())
                .extracting(Finding::transform)
                .containsExactly("A profile of a rather long name: x");
        assertThat(read.findings()).extracting(Finding::rule).containsExactly("lookup-without-default");
    }

    @Test
    void rules_of_the_host_are_no_findings() {
        String rule = transform("t", "T", "'type':'rule','attributes':{'name':'Ours'}");

        assertThat(read(rule).findings()).extracting(Finding::rule).containsExactly("unregistered-rule");
        assertThat(Documents.read(List.of(Reports.document(rule)), Set.of("Ours"))
                        .findings())
                .isEmpty();
    }

    @Test
    void references_that_go_round_in_a_circle_are_found() {
        Read read = read("["
                + transform("t", "T", "'type':'reference','attributes':{'id':'U'}") + ","
                + transform("u", "U", "'type':'reference','attributes':{'id':'T'}") + "]");

        assertThat(read.problems()).isEmpty();
        assertThat(ids(read)).containsExactly("t", "u");
        assertThat(read.findings()).extracting(Finding::rule).containsExactly("circle", "circle");
    }

    @Test
    void a_mapping_of_nothing_but_an_account_attribute_stays_one() {
        Read read = read(
                SOURCE,
                profile("{'type':'accountAttribute','attributes':{'sourceName':'S','attributeName':'a',"
                        + "'accountSortAttribute':'created','accountSortDescending':'false','accountFilter':null}}"));

        assertThat(mapping(read)).isEqualTo(new AttributeMapping("x", new AccountAttribute(new SourceId("s"), "a")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'upper'}",
                "{'type':'reference','attributes':{'id':'T','input':{'type':'upper'}}}",
                "{'type':'accountAttribute','attributes':{'sourceId':'s','attributeName':'a','accountReturnFirstLink':true}}",
                "{'type':'accountAttribute','requiresPeriodicRefresh':true,'attributes':{'sourceId':'s','attributeName':'a'}}"
            })
    void every_other_mapping_is_kept_as_it_was_written(String definition) {
        Read read = read(SOURCE, transform("t", "T", "'type':'trim'"), profile(definition));

        assertThat(read.problems()).isEmpty();
        assertThat(mapping(read))
                .isEqualTo(new AttributeMapping(
                        "x",
                        new Definition(
                                WrittenJson.fields(Examples.json(Examples.bytes(definition.replace('\'', '"')))))));
    }

    private static String profile(String definition) {
        return "{'self':{'type':'IDENTITY_PROFILE'},'object':{'id':'p','name':'A profile of a rather long name',"
                + "'authoritativeSource':{'id':'s'},'identityAttributeConfig':{'attributeTransforms':"
                + "[{'identityAttributeName':'x','transformDefinition':" + definition + "}]}}}";
    }

    private static AttributeMapping mapping(Read read) {
        return read.configuration().profiles().get(0).mappings().get(0);
    }

    private static List<String> ids(Read read) {
        return read.configuration().transforms().stream()
                .map(transform -> transform.id().value())
                .toList();
    }
}
