package dev.selfsame.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.access.AccessProfile;
import dev.selfsame.access.AccessProfileId;
import dev.selfsame.access.EntitlementId;
import dev.selfsame.access.Role;
import dev.selfsame.access.RoleId;
import dev.selfsame.decision.Configuration;
import dev.selfsame.decision.Configuring.Loaded;
import dev.selfsame.decision.Configuring.Problem;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.ownership.Association;
import dev.selfsame.ownership.AssociationType;
import dev.selfsame.ownership.OwnedEntity;
import dev.selfsame.ownership.OwnerClaim;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.provisioning.ProvisioningPolicy;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LoadingConfigurationTest {

    private final World world = new World();

    private Loaded loaded(Configuration configuration) {
        return world.system().load(configuration).get();
    }

    private static Loaded problem(int changed, String object, String reason) {
        return new Loaded(changed, List.of(new Problem(object, reason)));
    }

    @Test
    void the_same_again_changes_nothing() {
        assertThat(loaded(World.configuration())).isEqualTo(new Loaded(0, List.of()));
    }

    @Test
    void an_owner_who_was_given_something_keeps_it_when_the_document_is_loaded_again() {
        world.person("1", "Ada Lovelace").person("2", "Bob Ross").aggregateHr();
        OwnedEntity role = new OwnedEntity("ROLE", World.ENGINEER.value(), "Engineer");
        Configuration claim = Configuration.builder()
                .addOwners(
                        new OwnerClaim(AssociationType.ROLE_OWNER, role, Optional.empty(), Optional.of("Ada Lovelace")))
                .build();
        loaded(claim);
        world.system()
                .reassignAll(world.idOf("Ada Lovelace"), world.idOf("Bob Ross"))
                .get();
        assertThat(loaded(claim)).isEqualTo(new Loaded(0, List.of()));
    }

    @Test
    void an_id_that_is_given_twice_counts_once() {
        Role twin = Role.builder().id(new RoleId("new")).name("One").build();
        assertThat(loaded(Configuration.builder()
                        .addRoles(twin, twin.withName("Two"))
                        .build()))
                .isEqualTo(problem(1, "ROLE Two", "its id is given twice; the first counts"));
    }

    @Test
    void what_differs_is_changed_and_has_the_next_version() {
        Configuration changed = Configuration.builder()
                .addSources(World.adSource().withDescription("the directory"))
                .build();
        assertThat(loaded(changed)).isEqualTo(new Loaded(1, List.of()));
        assertThat(world.memory.store().catalog().source(World.AD))
                .contains(World.adSource().withDescription("the directory").withVersion(2));
    }

    @Test
    void a_provisioning_policy_is_loaded_once() {
        ProvisioningPolicy policy =
                ProvisioningPolicy.builder().source(World.AD).name("Account").build();
        Configuration configuration =
                Configuration.builder().addPolicies(policy).build();
        assertThat(loaded(configuration)).isEqualTo(new Loaded(1, List.of()));
        assertThat(loaded(configuration)).isEqualTo(new Loaded(0, List.of()));
        assertThat(world.memory.store().catalog().provisioningPolicy(World.AD)).contains(policy);
    }

    @Test
    void a_profile_of_an_unknown_source_is_left_out() {
        IdentityProfile lost = IdentityProfile.builder()
                .id(new ProfileId("p"))
                .name("Lost")
                .authoritativeSource(new SourceId("none"))
                .build();
        assertThat(loaded(Configuration.builder().addProfiles(lost).build()))
                .isEqualTo(problem(0, "IDENTITY_PROFILE Lost", "its authoritative source is unknown"));
    }

    @Test
    void a_second_source_of_the_same_name_is_left_out() {
        Source twin = Source.builder().id(new SourceId("other")).name("HR").build();
        assertThat(loaded(Configuration.builder().addSources(twin).build()))
                .isEqualTo(problem(0, "SOURCE HR", "another source has the same id or name"));
    }

    @Test
    void a_second_role_of_the_same_name_is_left_out() {
        Role twin = Role.builder().id(new RoleId("other")).name("ENGINEER").build();
        assertThat(loaded(Configuration.builder().addRoles(twin).build()))
                .isEqualTo(problem(0, "ROLE ENGINEER", "another role has the same name"));
    }

    @Test
    void unknown_parts_are_left_out_and_the_rest_is_loaded() {
        AccessProfile access = AccessProfile.builder()
                .id(new AccessProfileId("a"))
                .name("Mail")
                .source(World.AD)
                .addEntitlements(new EntitlementId("none"))
                .build();
        assertThat(loaded(Configuration.builder().addAccessProfiles(access).build()))
                .isEqualTo(problem(1, "ACCESS_PROFILE Mail", "its entitlement none is unknown and left out"));
        assertThat(world.memory.store().catalog().accessProfile(new AccessProfileId("a")))
                .contains(access.withEntitlements());
    }

    @Test
    void a_role_owned_by_nobody_is_reported_until_its_owner_is_known() {
        OwnedEntity role = new OwnedEntity("ROLE", World.ENGINEER.value(), "Engineer");
        Configuration claim = Configuration.builder()
                .addOwners(new OwnerClaim(
                        AssociationType.ROLE_OWNER, role, Optional.of("unknown"), Optional.of("Ada.Lovelace")))
                .build();
        assertThat(loaded(claim)).isEqualTo(problem(0, "ROLE Engineer", "its owner is unknown, so nobody owns it"));
        world.person("1", "Ada Lovelace").aggregateHr();
        assertThat(loaded(claim)).isEqualTo(new Loaded(1, List.of()));
        assertThat(world.system().ownership(world.idOf("Ada Lovelace")))
                .isEqualTo(Either.right(List.of(new Association(AssociationType.ROLE_OWNER, List.of(role)))));
    }
}
