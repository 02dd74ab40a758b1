package dev.selfsame.json;

import static dev.selfsame.json.Reports.read;
import static dev.selfsame.json.Reports.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.json.Documents.Read;
import dev.selfsame.provisioning.AccountField;
import dev.selfsame.provisioning.ProvisioningPolicy;
import dev.selfsame.source.SourceId;
import dev.selfsame.transform.AccountAttribute;
import dev.selfsame.transform.Definition;
import dev.selfsame.transform.Written;
import dev.selfsame.transform.Written.Fields;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the accounts of a source are made, as the source says it. */
class ProvisioningPoliciesTest {

    private static final String GOOD = "{'name':'a','transform':{'type':'upper'}}";
    private static final Definition UPPER = new Definition(new Fields(Map.of("type", Written.of("upper"))));

    private static Read policies(String policies) {
        return read("{'id':'s','name':'S','connector':'c','provisioningPolicies':[" + policies + "]}");
    }

    private static Read fields(String fields) {
        return policies("{'name':'Account','usageType':'CREATE','fields':[" + fields + "]}");
    }

    private static List<AccountField> made(Read read) {
        return read.configuration().policies().get(0).fields();
    }

    @Test
    void a_policy_that_creates_is_read_with_its_fields_in_order() {
        Read read = fields("{'name':'z','transform':{'type':'upper'},'isRequired':true},"
                + "{'name':'a','transform':{'type':'accountAttribute',"
                + "'attributes':{'sourceName':'S','attributeName':'x'}}}");

        assertThat(read.problems()).isEmpty();
        assertThat(read.configuration().policies())
                .containsExactly(ProvisioningPolicy.builder()
                        .source(new SourceId("s"))
                        .name("Account")
                        .addFields(
                                new AccountField("z", UPPER, true),
                                new AccountField("a", new AccountAttribute(new SourceId("s"), "x"), false))
                        .build());
    }

    @Test
    void a_policy_without_a_name_has_that_of_its_source() {
        assertThat(policies("{'usageType':'create'}").configuration().policies())
                .containsExactly(ProvisioningPolicy.builder()
                        .source(new SourceId("s"))
                        .name("S")
                        .build());
    }

    @Test
    void of_several_policies_that_create_the_first_counts() {
        Read read = policies("{'name':'1','usageType':'UPDATE'},{'name':'2','usageType':'CREATE'},"
                + "{'name':'3','usageType':'CREATE'}");

        assertThat(read.configuration().policies())
                .extracting(ProvisioningPolicy::name)
                .containsExactly("2");
        assertThat(reasons(read))
                .containsExactly(
                        "$.provisioningPolicies[0]: only the usage CREATE is understood",
                        "$.provisioningPolicies[2]: the source has a policy with this usage already");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'transform':{'type':'lower'}}|[1].name: it is required",
                "{'name':'a','transform':{'type':'lower'}}|[1].name: the attribute has a field already",
                "{'name':'b','transform':{'attributes':{}}}|[1].transform.type: it is required",
                "{'name':'b','transform':{},'isRequired':true}|[1].transform: it is required",
                "{'name':'b','isRequired':true}|[1].transform: it is required",
                "{'name':'b','transform':{},'attributes':{'template':'${x}'}}"
                        + "|[1].attributes.template: a template without a transform is not understood",
                "7|[1]: an object is expected"
            })
    void what_is_not_understood_of_a_field_is_reported_and_left_out(String field, String problem) {
        Read read = fields(GOOD + "," + field);

        assertThat(reasons(read)).containsExactly("$.provisioningPolicies[0].fields" + problem);
        assertThat(made(read)).containsExactly(new AccountField("a", UPPER, false));
    }

    @Test
    void a_field_without_a_transform_leaves_its_attribute_empty() {
        Read read = fields(GOOD + ",{'name':'b','transform':{},'attributes':{}},{'name':'c','transform':null}");

        assertThat(read.problems()).isEmpty();
        assertThat(made(read)).containsExactly(new AccountField("a", UPPER, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type':'shout'}|.type: there is no operation of this type",
                "{'type':'reference','attributes':{'id':'T'}}|.attributes.id: there is no such transform in these documents"
            })
    void a_field_that_can_not_work_is_reported_and_kept(String transform, String problem) {
        Read read = fields(GOOD + ",{'name':'b','transform':" + transform + "}");

        assertThat(reasons(read)).containsExactly("$.provisioningPolicies[0].fields[1].transform" + problem);
        assertThat(made(read)).extracting(AccountField::name).containsExactly("a", "b");
    }

    @Test
    void a_rule_is_read_like_any_other_transform() {
        Read read = fields("{'name':'b','transform':{'type':'rule','attributes':{'name':'Unique'}},"
                + "'attributes':{'template':'${x}'}}");

        assertThat(read.problems()).isEmpty();
        assertThat(made(read)).extracting(AccountField::name).containsExactly("b");
        assertThat(read.findings())
                .extracting(finding -> finding.transform() + " " + finding.rule())
                .containsExactly("S: b unregistered-rule");
    }
}
