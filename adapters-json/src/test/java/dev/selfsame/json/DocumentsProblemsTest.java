package dev.selfsame.json;

import static dev.selfsame.json.Examples.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.access.Role;
import dev.selfsame.decision.Configuration;
import dev.selfsame.json.Documents.Document;
import dev.selfsame.json.Documents.Read;
import dev.selfsame.profile.AttributeMapping;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.MalformedDocument;
import dev.selfsame.source.Source;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each problem is reported where it is, and the source beside it is read all the same. */
class DocumentsProblemsTest {

    private static final String NOBODY_S = "$.object.owner: an owner is required; nobody owns it";

    private static final String GOOD = "{'identityAttributeName':'a','transformDefinition':{'type':'accountAttribute',"
            + "'attributes':{'sourceName':'S','attributeName':'x'}}}";

    private static final String SOURCE = "{'self':{'type':'SOURCE'},'object':{'id':'s','name':'S'}}";

    @Test
    void what_is_not_json_is_reported_by_line_and_column_and_the_next_document_is_read() {
        Read read = Documents.read(List.of(
                new Document("broken.json", bytes("{\n  \"self\": oops}")),
                new Document("empty.json", new byte[0]),
                document(SOURCE)));

        assertThat(read.problems())
                .isEqualTo(List.<Refusal>of(
                        new MalformedDocument("broken.json", 2, 11, "it is not valid JSON here"),
                        new MalformedDocument("empty.json", 0, 0, "it is empty")));
        assertThat(names(read)).containsExactly("S");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "7|$[1]: an object is expected",
                "null|$[1]: an object is expected",
                "{}|$[1]: its fields don't tell what this is",
                "{'self':{'type':'ROLE'},'object':[]}|$[1].object: an object is expected",
                "{'object':{}}|$[1].self.type: it is required",
                "{'objects':[null]}|$[1].objects[0]: an object is expected",
                "{'self':{'type':'WORKFLOW'},'object':{}}"
                        + "|$[1].self.type: objects of type WORKFLOW are not understood",
                "{'self':{'type':'<b>Walter White</b>'},'object':{}}"
                        + "|$[1].self.type: objects of type ? are not understood",
                "{'self':{'type':'SOURCE'},'object':{'id':'t'}}|$[1].object: an id and a name are required",
                "{'self':{'type':'SOURCE'},'object':{'id':'s','name':'T'}}"
                        + "|$[1].object: another source has the same id",
                "{'self':{'type':'SOURCE'},'object':{'id':[],'name':'T'}}"
                        + "|$[1].object.id: a text is expected;$[1].object: an id and a name are required",
                "{'self':{'type':'ENTITLEMENT'},'object':{'id':'e','name':'E','attribute':'a','value':'v'}}"
                        + "|$[1].object.source: an id is expected, or the name of one in these documents",
                "{'self':{'type':'ENTITLEMENT'},'object':{'id':'e','name':'E','source':{'id':'s'},'value':'v'}}"
                        + "|$[1].object.attribute: it is required",
                "{'self':{'type':'ACCESS_PROFILE'},'object':{'id':'a','name':'A','source':'S'}}"
                        + "|$[1].object.source: an object is expected",
                "{'self':{'type':'LIFECYCLE_STATE'},'object':{'technicalName':'active'}}"
                        + "|$[1].object.identityProfile:"
                        + " an id is expected, or the name of one in these documents",
                "{'self':{'type':'ATTR_SYNC_SOURCE_CONFIG'},'object':{'source':{'id':'u'}}}"
                        + "|$[1].object.source: there is no such source in these documents",
                "{'self':{'type':'IDENTITY_PROFILE'},'object':{'id':'p','name':'P',"
                        + "'authoritativeSource':{'id':'s'},'identityAttributeConfig':{'enabled':false}}}"
                        + "|$[1].object.identityAttributeConfig.enabled: the profile is disabled, and is left out"
            })
    void what_is_not_understood_is_reported_and_left_out(String other, String problems) {
        Read read = Documents.read(List.of(document("[" + SOURCE + "," + other + "]")));

        assertThat(reasons(read)).containsExactly(problems.split(";"));
        assertThat(read.configuration())
                .isEqualTo(Documents.read(List.of(document(SOURCE))).configuration());
    }

    @Test
    void a_role_owned_by_nobody_is_reported_and_read() {
        Read read = Documents.read(List.of(document("{'self':{'type':'ROLE'},'object':{'id':'r','name':'R'}}")));

        assertThat(reasons(read)).containsExactly(NOBODY_S);
        assertThat(read.configuration().roles().stream().map(Role::name)).containsExactly("R");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'owner':'walter'|owner: a reference to an identity is expected",
                "'owner':{'type':'GOVERNANCE_GROUP','id':'g'}|owner: a reference to an identity is expected",
                "'owner':{'type':'IDENTITY'}|owner: an id or a name is required",
                "'additionalOwners':[{'id':'g'}]"
                        + "|additionalOwners: additional owners are not understood, and are left out",
                "'enabled':'sometimes'|enabled: true or false is expected",
                "'description':{}|description: a text is expected",
                "'accessProfiles':[{'name':'Walter'}]|accessProfiles[0]:"
                        + " an id is expected, or the name of one in these documents",
                "'entitlements':[7]|entitlements[0]: an object is expected"
            })
    void the_rest_of_a_role_is_read(String field, String problem) {
        Read read = Documents.read(
                List.of(document("{'self':{'type':'ROLE'},'object':{'id':'r','name':'R'," + field + "}}")));

        assertThat(reasons(read)).filteredOn(reason -> !reason.equals(NOBODY_S)).containsExactly("$.object." + problem);
        assertThat(read.configuration().roles().stream().map(Role::name)).containsExactly("R");
        assertThat(read.configuration().owners()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'accountCorrelationRule':{'name':'Rule'}"
                        + "|accountCorrelationRule: rules are not understood, and are left out",
                "'managerCorrelationRule':{'name':'Rule'}"
                        + "|managerCorrelationRule: rules are not understood, and are left out",
                "'managerCorrelationMapping':{'accountAttributeName':'m'}"
                        + "|managerCorrelationMapping: an account attribute and an identity attribute are expected",
                "'accountCorrelationConfig':{'attributeAssignments':[{'property':'a','value':'b','operation':'NE'}]}"
                        + "|accountCorrelationConfig.attributeAssignments[0].operation: only EQ is understood",
                "'accountCorrelationConfig':{'attributeAssignments':[{'property':'a'}]}"
                        + "|accountCorrelationConfig.attributeAssignments[0].value: it is required",
                "'schemas':[{'name':'account','attributes':[{'isMulti':true}]}]"
                        + "|schemas[0].attributes[0].name: it is required",
                "'provisioningPolicies':[{'name':'U','usageType':'UPDATE','fields':[]}]"
                        + "|provisioningPolicies[0]: only the usage CREATE is understood",
                "'provisioningPolicies':[{'name':'U','fields':[]}]"
                        + "|provisioningPolicies[0].usageType: it is required"
            })
    void the_rest_of_a_source_is_read(String field, String problem) {
        Read read = Documents.read(
                List.of(document("{'self':{'type':'SOURCE'},'object':{'id':'s','name':'S'," + field + "}}")));

        assertThat(reasons(read)).containsExactly("$.object." + problem);
        assertThat(names(read)).containsExactly("S");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'identityAttributeName':'b'}|[1].transformDefinition.type: it is required",
                "{'identityAttributeName':'a'}|[1].identityAttributeName: the attribute is mapped already",
                "{'transformDefinition':{}}|[1].identityAttributeName: it is required"
            })
    void the_rest_of_a_profile_is_read(String mapping, String problem) {
        Read read = Documents.read(List.of(document(SOURCE), profile("[" + GOOD + "," + mapping + "]")));

        assertThat(reasons(read)).containsExactly("$.object.identityAttributeConfig.attributeTransforms" + problem);
        assertThat(mapped(read)).containsExactly("a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'identityAttributeName':'b','transformDefinition':{'type':'shout','attributes':{}}}"
                        + "|[1].transformDefinition.type: there is no operation of this type",
                "{'identityAttributeName':'b','transformDefinition':{'type':'concat','attributes':{'values':"
                        + "[{'type':'shout'}]}}}"
                        + "|[1].transformDefinition.attributes.values[0].type: there is no operation of this type",
                "{'identityAttributeName':'b','transformDefinition':{'type':'reference','attributes':{'id':'T'}}}"
                        + "|[1].transformDefinition.attributes.id: there is no such transform in these documents",
                "{'identityAttributeName':'b','transformDefinition':{'type':'lower','attributes':{'input':"
                        + "{'type':'accountAttribute','attributes':{'sourceName':'Walter','attributeName':'x'}}}}}"
                        + "|[1].transformDefinition.attributes.input.attributes:"
                        + " an id is expected, or the name of one in these documents",
                "{'identityAttributeName':'b','transformDefinition':{'type':'accountAttribute',"
                        + "'attributes':{'sourceName':'Walter','attributeName':'x'}}}"
                        + "|[1].transformDefinition.attributes:"
                        + " an id is expected, or the name of one in these documents",
                "{'identityAttributeName':'b','transformDefinition':{'type':'accountAttribute',"
                        + "'attributes':{'sourceName':'S'}}}"
                        + "|[1].transformDefinition.attributes.attributeName: it is required"
            })
    void a_mapping_that_can_not_work_is_reported_and_kept(String mapping, String problem) {
        Read read = Documents.read(List.of(document(SOURCE), profile("[" + GOOD + "," + mapping + "]")));

        assertThat(reasons(read)).containsExactly("$.object.identityAttributeConfig.attributeTransforms" + problem);
        assertThat(mapped(read)).containsExactly("a", "b");
    }

    @Test
    void a_mapping_to_an_unknown_source_is_reported_and_kept() {
        Read read = Documents.read(List.of(
                document(SOURCE),
                profile("[{'identityAttributeName':'a','transformDefinition':{'type':'accountAttribute',"
                        + "'attributes':{'sourceId':'elsewhere','attributeName':'x'}}}]")));

        assertThat(reasons(read))
                .containsExactly(
                        "$.object.identityAttributeConfig.attributeTransforms[0].transformDefinition.attributes:"
                                + " there is no such source in these documents");
        assertThat(mapped(read)).containsExactly("a");
    }

    @Test
    void a_name_that_several_have_is_not_guessed_at() {
        Read read = Documents.read(List.of(
                document(SOURCE),
                document(SOURCE.replace("'s'", "'t'")),
                document("{'self':{'type':'ACCESS_PROFILE'},'object':{'id':'a','name':'A','source':{'name':'S'}}}")));

        assertThat(reasons(read)).containsExactly("$.object.source: several in these documents have this name");
        assertThat(names(read)).containsExactly("S", "S");
    }

    @Test
    void of_two_lifecycle_states_with_one_name_the_first_is_read() {
        Read read = Documents.read(List.of(
                document(SOURCE),
                profile("[]"),
                document("[{'self':{'type':'LIFECYCLE_STATE'},'object':{'technicalName':'on','identityProfileId':'p'}},"
                        + "{'self':{'type':'LIFECYCLE_STATE'},'object':{'technicalName':'on','profile':'P'}},"
                        + "{'self':{'type':'LIFECYCLE_STATE'},'object':{'technicalName':'off','profile':{'id':'p'},"
                        + "'identityState':'AWAY'}}]")));

        assertThat(reasons(read))
                .containsExactly(
                        "$[1].object: the profile has a lifecycle state of this technical name already",
                        "$[2].object.identityState: one of these is expected:"
                                + " ACTIVE, INACTIVE_SHORT_TERM, INACTIVE_LONG_TERM");
        assertThat(read.configuration().profiles().get(0).lifecycleStates()).hasSize(2);
    }

    @Test
    void of_two_synchronizations_of_a_source_and_of_two_with_one_target_the_first_is_read() {
        String attributes = "'attributes':[{'name':'a','target':'x','enabled':true},"
                + "{'name':'b','target':'x','enabled':true},{'name':'c','target':'y','enabled':true}]";
        String sync = "{'self':{'type':'ATTR_SYNC_SOURCE_CONFIG'},'object':{'source':{'id':'s'}," + attributes + "}}";

        Read read = Documents.read(List.of(document(SOURCE), document("[" + sync + "," + sync + "]")));

        assertThat(reasons(read))
                .containsExactly(
                        "$[0].object.attributes[1].target: another attribute has the same target",
                        "$[1].object.attributes[1].target: another attribute has the same target",
                        "$[1].object: the source has an attribute synchronization already");
        assertThat(read.configuration().sources().get(0).synced()).hasSize(2);
    }

    private static Document profile(String mappings) {
        return document("{'self':{'type':'IDENTITY_PROFILE'},'object':{'id':'p','name':'P',"
                + "'authoritativeSource':{'id':'s'},'identityAttributeConfig':{'attributeTransforms':" + mappings
                + "}}}");
    }

    private static Document document(String content) {
        return new Document("d.json", bytes(content.replace('\'', '"')));
    }

    private static List<String> reasons(Read read) {
        return read.problems().stream()
                .map(MalformedDocument.class::cast)
                .map(MalformedDocument::reason)
                .toList();
    }

    private static Stream<String> names(Read read) {
        return read.configuration().sources().stream().map(Source::name);
    }

    private static Stream<String> mapped(Read read) {
        Configuration configuration = read.configuration();
        return configuration.profiles().stream()
                .map(IdentityProfile::mappings)
                .flatMap(List::stream)
                .map(AttributeMapping::identityAttribute);
    }
}
