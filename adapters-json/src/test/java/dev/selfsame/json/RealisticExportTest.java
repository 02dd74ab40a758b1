package dev.selfsame.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import dev.selfsame.access.AccessProfileId;
import dev.selfsame.access.Criterion;
import dev.selfsame.access.CriterionKey;
import dev.selfsame.access.Membership;
import dev.selfsame.decision.Configuration;
import dev.selfsame.json.Documents.Document;
import dev.selfsame.json.Documents.Read;
import dev.selfsame.json.Unused.Weight;
import dev.selfsame.profile.AccountAction;
import dev.selfsame.profile.AttributeMapping;
import dev.selfsame.profile.IdentityState;
import dev.selfsame.profile.LifecycleStateDefinition;
import dev.selfsame.provisioning.AccountField;
import dev.selfsame.provisioning.ProvisioningPolicy;
import dev.selfsame.source.SourceId;
import dev.selfsame.transform.AccountAttribute;
import dev.selfsame.transform.Definition;
import dev.selfsame.transform.Finding;
import dev.selfsame.transform.StoredTransform;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** An export with everything that the published schemas have, and with the objects that real ones have besides. */
class RealisticExportTest {

    private static final SourceId HR = new SourceId("2c91808568c529c60168cca6f90c1313");

    @Test
    void its_transforms_and_mappings_are_all_read() throws IOException {
        Configuration configuration = read().configuration();

        assertThat(configuration.transforms())
                .extracting(StoredTransform::name)
                .containsExactly("Start as date", "Lifecycle by dates", "Country of site", "Use Preferred Name");
        assertThat(configuration.transforms())
                .extracting(StoredTransform::internal)
                .containsExactly(false, false, false, true);
        List<AttributeMapping> mappings = configuration.profiles().get(0).mappings();
        assertThat(mappings)
                .extracting(AttributeMapping::identityAttribute)
                .containsExactly("uid", "country", "cloudLifecycleState", "manager");
        assertThat(mappings.get(0).transform()).isEqualTo(new AccountAttribute(HR, "EMPLOYEE_ID"));
        assertThat(mappings.subList(1, 4))
                .extracting(AttributeMapping::transform)
                .hasOnlyElementsOfType(Definition.class);
    }

    @Test
    void its_lifecycle_state_is_read_with_access_and_account_actions() throws IOException {
        assertThat(read().configuration().profiles().get(0).lifecycleStates())
                .containsExactly(LifecycleStateDefinition.builder()
                        .technicalName("active")
                        .name("Active")
                        .description("Works here")
                        .enabled(true)
                        .identityState(IdentityState.ACTIVE)
                        .addAccessProfiles(new AccessProfileId("2c91808a7190d06e01719938fcd20792"))
                        .addAccountActions(new AccountAction(AccountAction.Kind.ENABLE, List.of(HR)))
                        .build());
    }

    @Test
    void its_provisioning_policy_is_read_with_the_attributes_that_have_a_value() throws IOException {
        ProvisioningPolicy policy = read().configuration().policies().get(0);

        assertThat(policy.source()).isEqualTo(HR);
        assertThat(policy.name()).isEqualTo("Account");
        assertThat(policy.fields())
                .extracting(AccountField::name, AccountField::required)
                .containsExactly(tuple("EMPLOYEE_ID", true), tuple("LOGIN", false));
    }

    @Test
    void the_membership_of_its_role_is_read() throws IOException {
        assertThat(read().configuration().roles().get(0).membership())
                .contains(new Membership.Criteria(new Criterion.Comparison(
                        Criterion.Operation.EQUALS, new CriterionKey.OfIdentity("email"), "carlee")));
    }

    @Test
    void what_is_not_understood_is_reported() throws IOException {
        assertThat(Reports.reasons(read()))
                .containsExactly(
                        "$.objects[9].self.type: objects of type WORKFLOW are not understood",
                        "$.objects[10].self.type: objects of type CONNECTOR_RULE are not understood",
                        "$.objects[4].object.provisioningPolicies[1]: only the usage CREATE is understood");
    }

    @Test
    void what_the_product_would_do_beside_is_told() throws IOException {
        assertThat(read().unused())
                .filteredOn(unused -> unused.weight() == Weight.BEHAVIOUR)
                .extracting(unused -> unused.type() + " " + unused.path())
                .containsExactly(
                        "SOURCE cluster",
                        "SOURCE schemas[].includePermissions",
                        "SOURCE schemas[].attributes[].isEntitlement",
                        "SOURCE schemas[].attributes[].isGroup",
                        "SOURCE provisioningPolicies[].fields[].isMultiValued",
                        "SOURCE provisioningPolicies[].fields[].attributes",
                        "SOURCE features",
                        "SOURCE connectorAttributes",
                        "SOURCE deleteThreshold",
                        "IDENTITY_PROFILE owner",
                        "IDENTITY_PROFILE identityRefreshRequired",
                        "IDENTITY_PROFILE identityExceptionReportReference",
                        "LIFECYCLE_STATE emailNotificationOption",
                        "LIFECYCLE_STATE priority",
                        "ACCESS_PROFILE accessRequestConfig",
                        "ACCESS_PROFILE revocationRequestConfig",
                        "ACCESS_PROFILE segments",
                        "ACCESS_PROFILE accessModelMetadata",
                        "ACCESS_PROFILE provisioningCriteria",
                        "ROLE accessRequestConfig",
                        "ROLE dimensional",
                        "ROLE privilegeLevel");
    }

    @Test
    void what_the_linter_finds_is_told_by_transform_and_mapping() throws IOException {
        assertThat(read().findings())
                .extracting(Finding::transform, Finding::rule)
                .contains(
                        tuple("Country of site", "fixed-end"),
                        tuple("Employees: manager", "unregistered-rule"),
                        tuple("HR System: LOGIN", "unregistered-rule"));
    }

    @Test
    void a_change_leaves_all_the_rest_as_it_is() throws IOException {
        Document document = export();
        Configuration read = Documents.read(List.of(document)).configuration();
        Configuration wanted = read.withProfiles(read.profiles().get(0).withPriority(20));

        List<Document> written = Documents.write(List.of(document), wanted);

        assertThat(Differences.between(tree(document), tree(written.get(0))))
                .containsExactly("/objects/5/object/priority");
        assertThat(new String(written.get(0).content(), StandardCharsets.UTF_8)).contains("\"hours\" : 1.50");
    }

    private static JsonNode tree(Document document) {
        return Tree.of(document, problem -> {}).get();
    }

    private static Read read() throws IOException {
        return Documents.read(List.of(export()));
    }

    static Document export() throws IOException {
        try (var export = RealisticExportTest.class.getResourceAsStream("sp-config.json")) {
            return new Document("sp-config.json", Objects.requireNonNull(export).readAllBytes());
        }
    }
}
