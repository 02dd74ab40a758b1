package dev.selfsame.decision;

import static dev.selfsame.decision.Samples.NOW;
import static dev.selfsame.decision.Samples.decision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.access.AccessProfile;
import dev.selfsame.access.AccessProfileId;
import dev.selfsame.access.Criterion;
import dev.selfsame.access.Criterion.Comparison;
import dev.selfsame.access.Criterion.Group;
import dev.selfsame.access.Criterion.Joint;
import dev.selfsame.access.Criterion.Operation;
import dev.selfsame.access.CriterionKey;
import dev.selfsame.access.CriterionKey.OfAccount;
import dev.selfsame.access.CriterionKey.OfIdentity;
import dev.selfsame.access.Entitlement;
import dev.selfsame.access.EntitlementId;
import dev.selfsame.access.Membership.Criteria;
import dev.selfsame.access.Role;
import dev.selfsame.access.RoleId;
import dev.selfsame.decision.Configuring.Loaded;
import dev.selfsame.decision.Configuring.Problem;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Event;
import dev.selfsame.event.Event.AccessProfileConfigured;
import dev.selfsame.event.Event.EntitlementConfigured;
import dev.selfsame.event.Event.OwnershipAssigned;
import dev.selfsame.event.Event.ProfileConfigured;
import dev.selfsame.event.Event.ProvisioningPolicyConfigured;
import dev.selfsame.event.Event.RoleConfigured;
import dev.selfsame.event.Event.SourceConfigured;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.ownership.AssociationType;
import dev.selfsame.ownership.OwnedEntity;
import dev.selfsame.ownership.OwnerClaim;
import dev.selfsame.ownership.Ownership;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.provisioning.ProvisioningPolicy;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConfiguringTest {

    private static final IdentityId ADA = new IdentityId("ada");
    private static final Source AD =
            Source.builder().id(Samples.AD).name("Active Directory").build();
    private static final IdentityProfile PROFILE = IdentityProfile.builder()
            .id(new ProfileId("employees"))
            .name("Employees")
            .authoritativeSource(AD.id())
            .build();
    private static final ProvisioningPolicy POLICY =
            ProvisioningPolicy.builder().source(AD.id()).name("Account").build();
    private static final Entitlement STAFF = Entitlement.builder()
            .id(new EntitlementId("staff"))
            .name("Staff")
            .source(AD.id())
            .attribute("groups")
            .value("staff")
            .build();
    private static final AccessProfile FILES = AccessProfile.builder()
            .id(new AccessProfileId("files"))
            .name("Files")
            .source(AD.id())
            .addEntitlements(STAFF.id())
            .build();
    private static final Role ENGINEER = Role.builder()
            .id(new RoleId("engineer"))
            .name("Engineer")
            .addAccessProfiles(FILES.id())
            .addEntitlements(STAFF.id())
            .build();
    private static final OwnedEntity OWNED = new OwnedEntity("ROLE", "engineer", "Engineer");
    private static final Configuration ALL = Configuration.builder()
            .addSources(AD)
            .addPolicies(POLICY)
            .addProfiles(PROFILE)
            .addEntitlements(STAFF)
            .addAccessProfiles(FILES)
            .addRoles(ENGINEER)
            .addOwners(claim("ada"))
            .build();
    private static final Shelf FULL = new Shelf(ALL, List.of(new Ownership(ADA, AssociationType.ROLE_OWNER, OWNED)));

    private static OwnerClaim claim(String id) {
        return new OwnerClaim(AssociationType.ROLE_OWNER, OWNED, Optional.of(id), Optional.empty());
    }

    private static Decision<Loaded> load(Configuration.Builder configuration, Shelf present) {
        return Configuring.decide(configuration.build(), present, NOW);
    }

    private static Decision<Loaded> loaded(Event... events) {
        return decision(new Loaded(events.length, List.of()), List.of(events));
    }

    private static Decision<Loaded> leftOut(String object, String reason, Event... events) {
        return decision(new Loaded(events.length, List.of(new Problem(object, reason))), List.of(events));
    }

    @Test
    void what_is_new_is_recorded_with_what_it_rests_on_first() {
        assertThat(Configuring.decide(ALL, Shelf.empty(), NOW))
                .isEqualTo(loaded(
                        new SourceConfigured(AD, NOW),
                        new ProvisioningPolicyConfigured(POLICY, NOW),
                        new ProfileConfigured(PROFILE, NOW),
                        new EntitlementConfigured(STAFF, NOW),
                        new AccessProfileConfigured(FILES, NOW),
                        new RoleConfigured(ENGINEER, NOW),
                        new OwnershipAssigned(
                                new Ownership(ADA, AssociationType.ROLE_OWNER, OWNED), Optional.empty(), NOW)));
    }

    @Test
    void loading_the_same_again_changes_nothing() {
        assertThat(Configuring.decide(ALL, FULL, NOW)).isEqualTo(loaded());
    }

    @Test
    void what_is_new_has_the_first_version_whatever_it_says() {
        assertThat(load(Configuration.builder().addSources(AD.withVersion(9)), Shelf.empty()))
                .isEqualTo(loaded(new SourceConfigured(AD, NOW)));
    }

    @Test
    void a_version_alone_is_no_difference() {
        assertThat(load(Configuration.builder().addSources(AD.withVersion(9)), FULL))
                .isEqualTo(loaded());
    }

    @Test
    void what_differs_has_the_version_after_the_present_one() {
        Configuration present = Configuration.builder()
                .addSources(AD.withVersion(2))
                .addPolicies(POLICY.withVersion(8))
                .addProfiles(PROFILE.withVersion(3))
                .addEntitlements(STAFF.withVersion(4))
                .addAccessProfiles(FILES.withVersion(5))
                .addRoles(ENGINEER.withVersion(6))
                .build();
        assertThat(load(
                        Configuration.builder()
                                .addSources(AD.withDescription("new"))
                                .addPolicies(POLICY.withName("new"))
                                .addProfiles(PROFILE.withDescription("new"))
                                .addEntitlements(STAFF.withDescription("new"))
                                .addAccessProfiles(FILES.withDescription("new"))
                                .addRoles(ENGINEER.withDescription("new")),
                        new Shelf(present, List.of())))
                .isEqualTo(loaded(
                        new SourceConfigured(AD.withDescription("new").withVersion(3), NOW),
                        new ProvisioningPolicyConfigured(POLICY.withName("new").withVersion(9), NOW),
                        new ProfileConfigured(PROFILE.withDescription("new").withVersion(4), NOW),
                        new EntitlementConfigured(STAFF.withDescription("new").withVersion(5), NOW),
                        new AccessProfileConfigured(FILES.withDescription("new").withVersion(6), NOW),
                        new RoleConfigured(ENGINEER.withDescription("new").withVersion(7), NOW)));
    }

    @Test
    void what_rests_on_something_present_is_recorded() {
        Shelf present = new Shelf(
                Configuration.builder()
                        .addSources(AD)
                        .addEntitlements(STAFF)
                        .addAccessProfiles(FILES)
                        .build(),
                List.of());
        assertThat(load(Configuration.builder().addProfiles(PROFILE).addRoles(ENGINEER), present))
                .isEqualTo(loaded(new ProfileConfigured(PROFILE, NOW), new RoleConfigured(ENGINEER, NOW)));
    }

    @Test
    void a_source_named_like_a_present_one_is_left_out() {
        Source namesake = AD.withId(new SourceId("other"));
        assertThat(load(Configuration.builder().addSources(namesake), FULL))
                .isEqualTo(leftOut("SOURCE Active Directory", "another source has the same id or name"));
    }

    @Test
    void of_two_sources_with_one_name_the_second_is_left_out() {
        assertThat(load(Configuration.builder().addSources(AD, AD.withId(new SourceId("other"))), Shelf.empty()))
                .isEqualTo(leftOut(
                        "SOURCE Active Directory",
                        "another source has the same id or name",
                        new SourceConfigured(AD, NOW)));
    }

    @Test
    void of_two_sources_with_one_id_the_second_is_left_out() {
        assertThat(load(Configuration.builder().addSources(AD, AD.withName("other")), Shelf.empty()))
                .isEqualTo(leftOut(
                        "SOURCE other", "another source has the same id or name", new SourceConfigured(AD, NOW)));
    }

    @Test
    void what_rests_on_a_source_that_was_left_out_is_left_out_as_well() {
        Source namesake = AD.withId(new SourceId("other"));
        Decision<Loaded> decision = load(
                Configuration.builder()
                        .addSources(namesake)
                        .addProfiles(PROFILE.withAuthoritativeSource(namesake.id())),
                FULL);
        assertThat(decision.answer())
                .isEqualTo(new Loaded(
                        0,
                        List.of(
                                new Problem("SOURCE Active Directory", "another source has the same id or name"),
                                new Problem("IDENTITY_PROFILE Employees", "its authoritative source is unknown"))));
    }

    @Test
    void two_sources_that_have_nothing_in_common_are_both_recorded() {
        Source hr = Source.builder().id(Samples.HR).name("HR").build();
        assertThat(load(Configuration.builder().addSources(AD, hr), Shelf.empty()))
                .isEqualTo(loaded(new SourceConfigured(AD, NOW), new SourceConfigured(hr, NOW)));
    }

    @Test
    void a_profile_of_an_unknown_source_is_left_out() {
        assertThat(load(Configuration.builder().addProfiles(PROFILE), Shelf.empty()))
                .isEqualTo(leftOut("IDENTITY_PROFILE Employees", "its authoritative source is unknown"));
    }

    @Test
    void a_provisioning_policy_of_an_unknown_source_is_left_out() {
        assertThat(load(Configuration.builder().addPolicies(POLICY), Shelf.empty()))
                .isEqualTo(leftOut("PROVISIONING_POLICY Account", "its source is unknown"));
    }

    @Test
    void a_provisioning_policy_of_a_present_source_is_recorded() {
        Shelf present = new Shelf(Configuration.builder().addSources(AD).build(), List.of());
        assertThat(load(Configuration.builder().addPolicies(POLICY), present))
                .isEqualTo(loaded(new ProvisioningPolicyConfigured(POLICY, NOW)));
    }

    @Test
    void of_two_provisioning_policies_of_one_source_the_first_counts() {
        assertThat(load(
                        Configuration.builder().addSources(AD).addPolicies(POLICY, POLICY.withName("Other")),
                        Shelf.empty()))
                .isEqualTo(leftOut(
                        "PROVISIONING_POLICY Other",
                        "its source has another one; the first counts",
                        new SourceConfigured(AD, NOW),
                        new ProvisioningPolicyConfigured(POLICY, NOW)));
    }

    @Test
    void an_entitlement_of_an_unknown_source_is_left_out() {
        assertThat(load(Configuration.builder().addEntitlements(STAFF), Shelf.empty()))
                .isEqualTo(leftOut("ENTITLEMENT Staff", "its source is unknown"));
    }

    @Test
    void an_access_profile_of_an_unknown_source_is_left_out() {
        assertThat(load(Configuration.builder().addAccessProfiles(FILES), Shelf.empty()))
                .isEqualTo(leftOut("ACCESS_PROFILE Files", "its source is unknown"));
    }

    @Test
    void an_access_profile_is_recorded_without_its_unknown_entitlements() {
        AccessProfile wanted = FILES.withEntitlements(new EntitlementId("admins"), STAFF.id());
        assertThat(load(
                        Configuration.builder()
                                .addSources(AD)
                                .addEntitlements(STAFF)
                                .addAccessProfiles(wanted),
                        Shelf.empty()))
                .isEqualTo(leftOut(
                        "ACCESS_PROFILE Files",
                        "its entitlement admins is unknown and left out",
                        new SourceConfigured(AD, NOW),
                        new EntitlementConfigured(STAFF, NOW),
                        new AccessProfileConfigured(FILES, NOW)));
    }

    @Test
    void a_role_is_recorded_without_its_unknown_access_profiles_and_entitlements() {
        assertThat(load(Configuration.builder().addRoles(ENGINEER), Shelf.empty()))
                .isEqualTo(decision(
                        new Loaded(
                                1,
                                List.of(
                                        new Problem(
                                                "ROLE Engineer", "its access profile files is unknown and left out"),
                                        new Problem("ROLE Engineer", "its entitlement staff is unknown and left out"))),
                        List.of(new RoleConfigured(ENGINEER.withAccessProfiles().withEntitlements(), NOW))));
    }

    @Test
    void a_role_is_recorded_without_criteria_that_mention_an_unknown_source() {
        Role pilot = Role.builder().id(new RoleId("pilot")).name("Pilot").build();
        Role wanted = pilot.withMembership(new Criteria(inAnd(new OfAccount(AD.id(), "a"), new OfIdentity("b"))));
        assertThat(load(Configuration.builder().addSources(AD).addRoles(wanted), Shelf.empty()))
                .isEqualTo(loaded(new SourceConfigured(AD, NOW), new RoleConfigured(wanted, NOW)));
        assertThat(load(Configuration.builder().addRoles(wanted), Shelf.empty()))
                .isEqualTo(leftOut(
                        "ROLE Pilot",
                        "its criteria mention the unknown source " + AD.id() + " and are left out",
                        new RoleConfigured(pilot, NOW)));
    }

    @Test
    void a_role_is_recorded_without_criteria_that_can_not_be() {
        Role pilot = Role.builder().id(new RoleId("pilot")).name("Pilot").build();
        Criterion inner = inAnd(new OfIdentity("a"));
        Role wanted = pilot.withMembership(new Criteria(new Group(Joint.AND, List.of(inner))));
        assertThat(load(Configuration.builder().addRoles(wanted), Shelf.empty()))
                .isEqualTo(leftOut(
                        "ROLE Pilot",
                        "its criteria have AND directly in AND and are left out",
                        new RoleConfigured(pilot, NOW)));
    }

    private static Criterion inAnd(CriterionKey... keys) {
        return new Group(
                Joint.AND,
                Stream.of(keys)
                        .<Criterion>map(key -> new Comparison(Operation.EQUALS, key, "x"))
                        .toList());
    }

    @Test
    void a_role_named_like_a_present_one_is_left_out_whatever_the_case() {
        Role namesake = Role.builder().id(new RoleId("other")).name("ENGINEER").build();
        assertThat(load(Configuration.builder().addRoles(namesake), FULL))
                .isEqualTo(leftOut("ROLE ENGINEER", "another role has the same name"));
    }

    @Test
    void of_two_roles_with_one_name_the_second_is_left_out_whatever_the_case() {
        Role first = Role.builder().id(new RoleId("1")).name("Pilot").build();
        Role second = Role.builder().id(new RoleId("2")).name("PILOT").build();
        assertThat(load(Configuration.builder().addRoles(first, second), Shelf.empty()))
                .isEqualTo(leftOut("ROLE PILOT", "another role has the same name", new RoleConfigured(first, NOW)));
    }

    @Test
    void a_role_may_change_the_case_of_its_name() {
        Role renamed = ENGINEER.withName("ENGINEER");
        assertThat(load(Configuration.builder().addRoles(renamed), FULL))
                .isEqualTo(loaded(new RoleConfigured(renamed.withVersion(2), NOW)));
    }

    @Test
    void an_owner_who_is_recorded_keeps_what_a_document_gives_to_another() {
        assertThat(load(Configuration.builder().addOwners(claim("bob")), FULL)).isEqualTo(loaded());
    }

    @Test
    void an_unknown_owner_is_reported_and_nobody_owns() {
        OwnerClaim claim =
                new OwnerClaim(AssociationType.ROLE_OWNER, OWNED, Optional.empty(), Optional.of("Ada Lovelace"));
        assertThat(load(Configuration.builder().addOwners(claim), Shelf.empty()))
                .isEqualTo(leftOut("ROLE Engineer", "its owner is unknown, so nobody owns it"));
    }

    @Test
    void the_problems_do_not_change_when_the_list_that_they_came_from_does() {
        List<Problem> problems = new ArrayList<>(List.of(new Problem("ROLE x", "unknown")));
        Loaded loaded = new Loaded(1, problems);
        problems.clear();
        assertThat(loaded).isEqualTo(new Loaded(1, List.of(new Problem("ROLE x", "unknown"))));
    }
}
