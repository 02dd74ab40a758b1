package dev.selfsame.json;

import static dev.selfsame.json.Reports.read;
import static dev.selfsame.json.Reports.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.decision.Configuration;
import dev.selfsame.json.Documents.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents as the API answers them: nothing but their fields tells what they are. */
class SingleDocumentsTest {

    private static final String TRANSFORM =
            "{'id':'t','name':'T','type':'lower','attributes':{'input':'X'},'internal':false}";
    private static final String SOURCE = "{'id':'s','name':'S','type':'Delimited File','connector':'delimited-file',"
            + "'connectorAttributes':{},'schemas':[{'type':'CONNECTOR_SCHEMA','id':'x','name':'account'}]}";
    private static final String PROFILE =
            "{'id':'p','name':'P','authoritativeSource':{'type':'SOURCE','id':'s','name':'S'},'priority':3,"
                    + "'identityAttributeConfig':{'enabled':true,'attributeTransforms':[]}}";
    private static final String ENTITLEMENT = "{'id':'e','name':'E','attribute':'memberOf','value':'V',"
            + "'source':{'type':'SOURCE','id':'s'},'attributes':{'cn':'V'},'sourceSchemaObjectType':'group'}";
    private static final String ACCESS_PROFILE = "{'id':'a','name':'A','owner':{'id':'i'},'source':{'id':'s'},"
            + "'entitlements':[{'id':'e'}],'requestable':true}";
    private static final String ROLE = "{'id':'r','name':'R','owner':{'id':'i'},'accessProfiles':[{'id':'a'}],"
            + "'entitlements':[],'membership':null}";
    private static final String STATE =
            "{'id':'l','name':'Active','technicalName':'active','enabled':true,'identityProfile':{'id':'p'}}";
    private static final String SYNC = "{'source':{'id':'s'},'attributes':[{'name':'a','enabled':true,'target':'b'}]}";

    @Test
    void each_is_told_by_its_fields_alone_or_in_a_list() {
        Read single = read(TRANSFORM, SOURCE, PROFILE, ENTITLEMENT, ACCESS_PROFILE, ROLE, STATE, SYNC);

        assertThat(single.problems()).isEmpty();
        Configuration configuration = single.configuration();
        assertThat(configuration.transforms()).hasSize(1);
        assertThat(configuration.sources()).hasSize(1);
        assertThat(configuration.sources().get(0).synced()).hasSize(1);
        assertThat(configuration.profiles()).hasSize(1);
        assertThat(configuration.profiles().get(0).lifecycleStates()).hasSize(1);
        assertThat(configuration.entitlements()).hasSize(1);
        assertThat(configuration.accessProfiles()).hasSize(1);
        assertThat(configuration.roles()).hasSize(1);
        assertThat(read(
                                "[" + String.join(",", TRANSFORM, SOURCE, PROFILE, ENTITLEMENT) + "]",
                                "[" + String.join(",", ACCESS_PROFILE, ROLE, STATE, SYNC) + "]")
                        .configuration())
                .isEqualTo(configuration);
    }

    @Test
    void a_bare_object_is_the_same_as_an_exported_one() {
        assertThat(read(TRANSFORM).configuration())
                .isEqualTo(read("{'self':{'type':'TRANSFORM'},'object':" + TRANSFORM + "}")
                        .configuration());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'id':'x','name':'X','technicalName':'x','authoritativeSource':{'id':'s'}}"
                        + "|its fields are those of several types: IDENTITY_PROFILE, LIFECYCLE_STATE",
                "{'id':'x','name':'X','source':{'id':'s'},'attribute':'a','value':'v','accessProfiles':[]}"
                        + "|its fields are those of several types: ENTITLEMENT, ROLE",
                "{'id':'x','name':'X'}|its fields don't tell what this is",
                "{'id':'x','name':'X','owner':{},'entitlements':[]}|its fields don't tell what this is",
                "{'id':'x','name':'X','type':'BuildMap','attributes':{},'sourceCode':{}}"
                        + "|its fields don't tell what this is",
                "{'id':'x','name':'X','type':'ServiceNowSDIM','attributes':{},'provisioningConfig':{}}"
                        + "|its fields don't tell what this is",
                "{'name':'X','usageType':'CREATE','fields':[]}"
                        + "|a provisioning policy is read inside of its source only, among its provisioningPolicies",
                "{'id':'x','name':'X','type':'lower'}|its fields don't tell what this is"
            })
    void what_is_ambiguous_is_reported_and_not_guessed(String document, String problem) {
        Read read = read("[" + document + "," + TRANSFORM + "]");

        assertThat(reasons(read)).containsExactly("$[0]: " + problem);
        assertThat(read.configuration()).isEqualTo(read(TRANSFORM).configuration());
    }

    @Test
    void a_lifecycle_state_that_does_not_say_of_which_profile_is_reported() {
        Read read = read(SOURCE, PROFILE, "{'id':'l','name':'Active','technicalName':'active','enabled':true}");

        assertThat(reasons(read))
                .containsExactly("$.identityProfile: an id is expected, or the name of one in these documents");
    }
}
