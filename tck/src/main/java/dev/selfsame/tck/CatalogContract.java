package dev.selfsame.tck;

import static dev.selfsame.tck.Fixtures.HR;
import static dev.selfsame.tck.Fixtures.NOON;
import static dev.selfsame.tck.Fixtures.accessProfile;
import static dev.selfsame.tck.Fixtures.entitlement;
import static dev.selfsame.tck.Fixtures.identity;
import static dev.selfsame.tck.Fixtures.policy;
import static dev.selfsame.tck.Fixtures.profile;
import static dev.selfsame.tck.Fixtures.role;
import static dev.selfsame.tck.Fixtures.source;
import static dev.selfsame.tck.Fixtures.transform;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.access.AccessProfile;
import dev.selfsame.access.AccessProfileId;
import dev.selfsame.access.Entitlement;
import dev.selfsame.access.EntitlementId;
import dev.selfsame.access.Role;
import dev.selfsame.access.RoleId;
import dev.selfsame.event.Effect;
import dev.selfsame.event.Event;
import dev.selfsame.event.Event.AccessProfileConfigured;
import dev.selfsame.event.Event.EntitlementConfigured;
import dev.selfsame.event.Event.IdentityCreated;
import dev.selfsame.event.Event.ProfileConfigured;
import dev.selfsame.event.Event.ProvisioningPolicyConfigured;
import dev.selfsame.event.Event.RoleConfigured;
import dev.selfsame.event.Event.SourceConfigured;
import dev.selfsame.event.Event.TransformConfigured;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.profile.AccountAction;
import dev.selfsame.profile.AttributeMapping;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.profile.IdentityState;
import dev.selfsame.profile.InvitationOptions;
import dev.selfsame.profile.LifecycleStateDefinition;
import dev.selfsame.provisioning.AccountField;
import dev.selfsame.provisioning.ProvisioningPolicy;
import dev.selfsame.source.CorrelationRule;
import dev.selfsame.source.ManagerCorrelation;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import dev.selfsame.source.SyncedAttribute;
import dev.selfsame.transform.AccountAttribute;
import dev.selfsame.transform.Definition;
import dev.selfsame.transform.StoredTransform;
import dev.selfsame.transform.TransformId;
import dev.selfsame.transform.Written;
import dev.selfsame.transform.Written.Fields;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is configured is found by id, by name and all together. */
public abstract class CatalogContract extends StoreContract {

    private void given(Source... sources) {
        given(Arrays.stream(sources).map(one -> new SourceConfigured(one, NOON)).toArray(Event[]::new));
    }

    private void given(IdentityProfile... profiles) {
        given(Arrays.stream(profiles)
                .map(one -> new ProfileConfigured(one, NOON))
                .toArray(Event[]::new));
    }

    private void given(Role... roles) {
        given(Arrays.stream(roles).map(one -> new RoleConfigured(one, NOON)).toArray(Event[]::new));
    }

    private void given(StoredTransform... transforms) {
        given(Arrays.stream(transforms)
                .map(one -> new TransformConfigured(one, NOON))
                .toArray(Event[]::new));
    }

    private void given(ProvisioningPolicy... policies) {
        given(Arrays.stream(policies)
                .map(one -> new ProvisioningPolicyConfigured(one, NOON))
                .toArray(Event[]::new));
    }

    private void given(AccessProfile... profiles) {
        given(Arrays.stream(profiles)
                .map(one -> new AccessProfileConfigured(one, NOON))
                .toArray(Event[]::new));
    }

    private void given(Entitlement... entitlements) {
        given(Arrays.stream(entitlements)
                .map(one -> new EntitlementConfigured(one, NOON))
                .toArray(Event[]::new));
    }

    private void givenWhatOthersReferTo() {
        given(source("hr"));
        given(
                new EntitlementConfigured(entitlement("e2"), NOON),
                new EntitlementConfigured(entitlement("e3"), NOON),
                new AccessProfileConfigured(accessProfile("ap2"), NOON),
                new AccessProfileConfigured(accessProfile("ap3"), NOON));
    }

    private static Source fullSource() {
        return source("s1")
                .withName("Zoë's \"HR\"")
                .withDescription("A description")
                .withAuthoritative(true)
                .withConnector("ldap")
                .withNativeIdentityAttribute("dn")
                .withNameAttribute("cn")
                .withMultiValued(Set.of("groups", "phones"))
                .withCorrelation(new CorrelationRule("mail", "email"), new CorrelationRule("id", "uid"))
                .withManagerCorrelation(new ManagerCorrelation("manager", "uid"))
                .withSynced(new SyncedAttribute("email", "mail"), new SyncedAttribute("department", "dept"));
    }

    private static IdentityProfile fullProfile() {
        return profile("p1")
                .withDescription("A description")
                .withPriority(-3)
                .withMappings(
                        new AttributeMapping("uid", new AccountAttribute(HR, "id")),
                        new AttributeMapping("email", new AccountAttribute(HR, "mail")),
                        new AttributeMapping(
                                "phone", new Definition(fullTransform().document())))
                .withLifecycleStates(
                        LifecycleStateDefinition.of("active", "Active", true, IdentityState.ACTIVE)
                                .withDescription("A description")
                                .withAccessProfiles(new AccessProfileId("ap2"))
                                .withAccountActions(new AccountAction(AccountAction.Kind.ENABLE, List.of(HR))),
                        LifecycleStateDefinition.of("gone", "Gone", false, IdentityState.INACTIVE_LONG_TERM))
                .withInvitations(InvitationOptions.PERSONAL)
                .withTimeBased(true);
    }

    /** Everything that a transform can consist of. */
    private static StoredTransform fullTransform() {
        Map<String, Written> attributes = new LinkedHashMap<>();
        attributes.put("z first", Written.of("Zoë's ${a}\n"));
        attributes.put("a second", new Written.Numeral(new BigDecimal("-1.50")));
        attributes.put("flag", new Written.Flag(true));
        attributes.put("nothing", new Written.Nothing());
        attributes.put("items", new Written.Items(List.of(Written.of(""), new Written.Items(List.of()))));
        attributes.put("fields", new Fields(Map.of()));
        return transform("t1")
                .withName("Zoë's \"Phone\"")
                .withDocument(new Fields(Map.of("type", Written.of("static"), "attributes", new Fields(attributes))))
                .withInternal(true);
    }

    private static ProvisioningPolicy fullPolicy() {
        return policy("hr")
                .withName("Zoë's \"Account\"")
                .withFields(
                        new AccountField(
                                "z first", new Definition(fullTransform().document()), true),
                        new AccountField("a second", new AccountAttribute(HR, "id"), false));
    }

    private static Entitlement fullEntitlement() {
        return entitlement("e1")
                .withDescription("A description")
                .withPrivileged(true)
                .withRequestable(true);
    }

    private static AccessProfile fullAccessProfile() {
        return accessProfile("ap1")
                .withDescription("A description")
                .withEntitlements(new EntitlementId("e3"), new EntitlementId("e2"))
                .withEnabled(true)
                .withRequestable(false);
    }

    private static Role fullRole() {
        return role("r1")
                .withDescription("A description")
                .withEnabled(false)
                .withRequestable(true)
                .withAccessProfiles(new AccessProfileId("ap3"), new AccessProfileId("ap2"))
                .withEntitlements(new EntitlementId("e3"), new EntitlementId("e2"));
    }

    @Test
    void a_source_is_read_as_it_was_configured_last() {
        given(source("s1"), fullSource().withVersion(2), source("s2"));

        assertThat(store().catalog().source(new SourceId("s1")))
                .isEqualTo(Optional.of(fullSource().withVersion(2)));
        assertThat(store().catalog().source(new SourceId("s2"))).isEqualTo(Optional.of(source("s2")));
        assertThat(store().catalog().source(new SourceId("s3"))).isEqualTo(Optional.empty());
    }

    @Test
    void a_source_is_found_by_its_exact_name() {
        given(source("s1").withName("Zoë"), source("s2").withName("zoë"));

        assertThat(store().catalog().sourceNamed("Zoë"))
                .isEqualTo(Optional.of(source("s1").withName("Zoë")));
        assertThat(store().catalog().sourceNamed("zoë"))
                .isEqualTo(Optional.of(source("s2").withName("zoë")));
        assertThat(store().catalog().sourceNamed("ZOË")).isEqualTo(Optional.empty());
    }

    @Test
    void a_source_is_not_found_by_the_name_that_it_had() {
        given(source("s1").withName("Old"), source("s1").withName("New").withVersion(2));

        assertThat(store().catalog().sourceNamed("Old")).isEqualTo(Optional.empty());
        assertThat(store().catalog().sourceNamed("New"))
                .isEqualTo(Optional.of(source("s1").withName("New").withVersion(2)));
    }

    @Test
    void sources_come_by_name() {
        given(source("1").withName("C"), source("2").withName("A"), source("3").withName("B"));

        assertThat(store().catalog().sources())
                .isEqualTo(List.of(
                        source("2").withName("A"),
                        source("3").withName("B"),
                        source("1").withName("C")));
    }

    @Test
    void a_profile_is_read_as_it_was_configured_last() {
        givenWhatOthersReferTo();
        given(profile("p1"), fullProfile().withVersion(2), profile("p2"));

        assertThat(store().catalog().profile(new ProfileId("p1")))
                .isEqualTo(Optional.of(fullProfile().withVersion(2)));
        assertThat(store().catalog().profile(new ProfileId("p2"))).isEqualTo(Optional.of(profile("p2")));
        assertThat(store().catalog().profile(new ProfileId("p3"))).isEqualTo(Optional.empty());
    }

    @Test
    void profiles_come_by_priority_and_then_by_id() {
        givenWhatOthersReferTo();
        given(
                profile("c").withPriority(9),
                profile("b").withPriority(10),
                profile("B").withPriority(10),
                profile("a").withPriority(100),
                profile("d").withPriority(-1));

        assertThat(store().catalog().profiles())
                .isEqualTo(List.of(
                        profile("d").withPriority(-1),
                        profile("c").withPriority(9),
                        profile("B").withPriority(10),
                        profile("b").withPriority(10),
                        profile("a").withPriority(100)));
    }

    @Test
    void a_transform_is_read_as_it_was_configured_last() {
        given(transform("t1"), fullTransform().withVersion(2), transform("t2"));

        assertThat(store().catalog().transform(new TransformId("t1")))
                .isEqualTo(Optional.of(fullTransform().withVersion(2)));
        assertThat(store().catalog().transform(new TransformId("t2"))).isEqualTo(Optional.of(transform("t2")));
        assertThat(store().catalog().transform(new TransformId("t3"))).isEqualTo(Optional.empty());
    }

    @Test
    void a_transform_is_found_by_its_exact_name() {
        given(transform("t1").withName("Zoë"), transform("t2").withName("zoë"));

        assertThat(store().catalog().transformNamed("Zoë"))
                .isEqualTo(Optional.of(transform("t1").withName("Zoë")));
        assertThat(store().catalog().transformNamed("ZOË")).isEqualTo(Optional.empty());
    }

    @Test
    void a_transform_is_not_found_by_the_name_that_it_had() {
        given(transform("t1").withName("Old"), transform("t1").withName("New").withVersion(2));

        assertThat(store().catalog().transformNamed("Old")).isEqualTo(Optional.empty());
    }

    @Test
    void transforms_come_by_name() {
        given(
                transform("1").withName("C"),
                transform("2").withName("A"),
                transform("3").withName("B"));

        assertThat(store().catalog().transforms())
                .isEqualTo(List.of(
                        transform("2").withName("A"),
                        transform("3").withName("B"),
                        transform("1").withName("C")));
    }

    @Test
    void a_provisioning_policy_is_read_as_it_was_configured_last() {
        given(source("hr"), source("ad"), source("s3"));
        given(policy("hr"), fullPolicy().withVersion(2), policy("ad"));

        assertThat(store().catalog().provisioningPolicy(HR))
                .isEqualTo(Optional.of(fullPolicy().withVersion(2)));
        assertThat(store().catalog().provisioningPolicy(new SourceId("ad"))).isEqualTo(Optional.of(policy("ad")));
        assertThat(store().catalog().provisioningPolicy(new SourceId("s3"))).isEqualTo(Optional.empty());
    }

    @Test
    void provisioning_policies_come_by_the_ids_of_their_sources() {
        given(source("b"), source("B"), source("a"));
        given(policy("b").withName("1"), policy("a").withName("3"), policy("B").withName("2"));

        assertThat(store().catalog().provisioningPolicies())
                .isEqualTo(List.of(
                        policy("B").withName("2"),
                        policy("a").withName("3"),
                        policy("b").withName("1")));
    }

    @Test
    void provisioning_policies_may_have_the_same_name() {
        given(source("a"), source("b"));
        given(policy("a").withName("Account"), policy("b").withName("Account"));

        assertThat(store().catalog().provisioningPolicies()).hasSize(2);
    }

    @Test
    void a_role_is_read_as_it_was_configured_last() {
        givenWhatOthersReferTo();
        given(role("r1"), fullRole().withVersion(2), role("r2"));

        assertThat(store().catalog().role(new RoleId("r1")))
                .isEqualTo(Optional.of(fullRole().withVersion(2)));
        assertThat(store().catalog().role(new RoleId("r2"))).isEqualTo(Optional.of(role("r2")));
        assertThat(store().catalog().role(new RoleId("r3"))).isEqualTo(Optional.empty());
    }

    @Test
    void a_role_is_found_by_its_name_ignoring_case() {
        Role auditor = role("r1").withName("Prüfer Süd");
        given(auditor, role("r2"));

        assertThat(store().catalog().roleNamed("PRÜFER süd")).isEqualTo(Optional.of(auditor));
        assertThat(store().catalog().roleNamed("Prüfer")).isEqualTo(Optional.empty());
    }

    @Test
    void a_role_is_not_found_by_the_name_that_it_had() {
        given(role("r1").withName("Old"), role("r1").withName("New").withVersion(2));

        assertThat(store().catalog().roleNamed("Old")).isEqualTo(Optional.empty());
    }

    @Test
    void roles_come_by_name() {
        given(role("1").withName("C"), role("2").withName("A"), role("3").withName("B"));

        assertThat(store().catalog().roles())
                .isEqualTo(List.of(
                        role("2").withName("A"),
                        role("3").withName("B"),
                        role("1").withName("C")));
    }

    @Test
    void an_access_profile_is_read_as_it_was_configured_last() {
        givenWhatOthersReferTo();
        given(
                new AccessProfileConfigured(accessProfile("ap1"), NOON),
                new AccessProfileConfigured(fullAccessProfile().withVersion(2), NOON));

        assertThat(store().catalog().accessProfile(new AccessProfileId("ap1")))
                .isEqualTo(Optional.of(fullAccessProfile().withVersion(2)));
        assertThat(store().catalog().accessProfile(new AccessProfileId("ap9"))).isEqualTo(Optional.empty());
    }

    @Test
    void an_entitlement_is_read_as_it_was_configured_last() {
        givenWhatOthersReferTo();
        given(
                new EntitlementConfigured(entitlement("e1"), NOON),
                new EntitlementConfigured(fullEntitlement().withVersion(2), NOON));

        assertThat(store().catalog().entitlement(new EntitlementId("e1")))
                .isEqualTo(Optional.of(fullEntitlement().withVersion(2)));
        assertThat(store().catalog().entitlement(new EntitlementId("e9"))).isEqualTo(Optional.empty());
    }

    @Test
    void access_profiles_come_by_name_and_then_by_id() {
        given(source("hr"));
        AccessProfile[] three = {
            accessProfile("1").withName("B"),
            accessProfile("3").withName("A"),
            accessProfile("2").withName("A")
        };
        given(three);

        assertThat(store().catalog().accessProfiles()).isEqualTo(List.of(three[2], three[1], three[0]));
    }

    @Test
    void entitlements_come_by_name_and_then_by_id() {
        given(source("hr"));
        Entitlement[] three = {
            entitlement("1").withName("B"),
            entitlement("3").withName("A"),
            entitlement("2").withName("A")
        };
        given(three);

        assertThat(store().catalog().entitlements()).isEqualTo(List.of(three[2], three[1], three[0]));
    }

    private long revision() {
        return store().catalog().revision();
    }

    @Test
    void whatever_is_configured_anew_there_is_another_revision() {
        given(source("hr"));
        List<Event> all = List.of(
                new SourceConfigured(source("hr").withVersion(2), NOON),
                new TransformConfigured(transform("t"), NOON),
                new ProvisioningPolicyConfigured(policy("hr"), NOON),
                new ProfileConfigured(profile("p"), NOON),
                new EntitlementConfigured(entitlement("e"), NOON),
                new AccessProfileConfigured(accessProfile("a"), NOON),
                new RoleConfigured(role("r"), NOON));

        assertThat(all.stream().flatMap(this::revisions))
                .doesNotHaveDuplicates()
                .hasSize(all.size());
    }

    private Stream<Long> revisions(Event event) {
        long before = revision();
        given(event);
        return Stream.of(revision()).filter(after -> after != before);
    }

    @Test
    void of_many_decisions_one_that_configures_gives_another_revision() {
        long before = revision();

        store().journal()
                .recordAll(List.of(
                        decision(new SourceConfigured(source("hr"), NOON)),
                        decision(new IdentityCreated(identity("anna"), NOON))));

        assertThat(revision()).isNotEqualTo(before);
    }

    @Test
    void a_revision_lasts_while_nothing_is_configured_anew() {
        given(source("hr"), source("ad"));
        long before = revision();

        given(new IdentityCreated(identity("anna"), NOON));
        assertRecorded(doing(new Effect.Provision(NOON), NOON));
        assertStale(new SourceConfigured(source("hr"), NOON));
        assertConflict(new SourceConfigured(source("s3").withName("Source ad"), NOON));

        assertThat(revision()).isEqualTo(before);
    }
}
