package dev.selfsame.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.access.AssignmentRequest;
import dev.selfsame.decision.Inviting;
import dev.selfsame.event.Event.IdentityDeleted;
import dev.selfsame.event.LogEntry;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ownership.Association;
import dev.selfsame.ownership.AssociationType;
import dev.selfsame.ownership.OwnedEntity;
import dev.selfsame.refusal.Refusal.NotFound;
import dev.selfsame.refusal.Refusal.OwnsResources;
import dev.selfsame.refusal.Refusal.Protected;
import dev.selfsame.registration.VerificationChannel;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeletingIdentitiesTest {

    private final World world = new World();

    @Test
    void an_identity_that_nobody_knows_is_not_deleted() {
        assertThat(world.system().delete(new IdentityId("nobody")))
                .isEqualTo(Either.left(new NotFound("IDENTITY", "nobody")));
    }

    @Test
    void a_protected_identity_is_not_deleted() {
        world.person("1", "Ada Lovelace").aggregateHr();
        IdentityId ada = world.idOf("Ada Lovelace");
        world.system().protect(ada, true).get();
        assertThat(world.system().delete(ada)).isEqualTo(Either.left(new Protected(ada)));
        assertThat(world.system().get(ada).get().isProtected()).isTrue();
    }

    @Test
    void an_owner_is_not_deleted_and_the_refusal_has_the_whole_checklist() {
        world.person("1", "Ada Lovelace").aggregateHr();
        IdentityId ada = world.idOf("Ada Lovelace");
        world.system()
                .own(ada, AssociationType.ROLE_OWNER, new OwnedEntity("ROLE", "r2", "Zoologist"))
                .get();
        world.system()
                .own(ada, AssociationType.ROLE_OWNER, new OwnedEntity("ROLE", "r1", "Artist"))
                .get();
        OwnedEntity campaign = new OwnedEntity("CAMPAIGN_CAMPAIGNER", "c1", "Spring review");
        world.system().own(ada, AssociationType.CAMPAIGN_OWNER, campaign).get();
        assertThat(world.system().delete(ada))
                .isEqualTo(Either.left(new OwnsResources(
                        ada,
                        List.of(
                                new Association(AssociationType.CAMPAIGN_OWNER, List.of(campaign)),
                                new Association(
                                        AssociationType.ROLE_OWNER,
                                        List.of(
                                                new OwnedEntity("ROLE", "r1", "Artist"),
                                                new OwnedEntity("ROLE", "r2", "Zoologist")))))));
    }

    @Test
    void a_deleted_identity_leaves_its_accounts_unlinked() {
        world.person("1", "Ada Lovelace").aggregateHr();
        world.directoryAccount("ada", "employeeID", "1").aggregateDirectory();
        world.system().delete(world.idOf("Ada Lovelace")).get();
        assertThat(world.directoryAccountOf("ada").identity()).isEmpty();
    }

    @Test
    void a_deleted_identity_has_no_assignments_invitations_and_links_any_more() {
        world.person("1", "Ada Lovelace", "email", "ada@example.com").aggregateHr();
        IdentityId ada = world.idOf("Ada Lovelace");
        world.system()
                .assign(AssignmentRequest.builder()
                        .identity(ada)
                        .role(World.ENGINEER)
                        .build())
                .get();
        world.system().invite(new Inviting.Request(List.of(ada), false)).get();
        world.memory.runUntilIdle();
        world.system()
                .sendVerification(ada, VerificationChannel.LINK_WORK, Optional.empty())
                .get();
        world.system().delete(ada).get();
        assertThat(world.memory.store().assignments().of(ada)).isEmpty();
        assertThat(world.memory.store().registrations().invitationOf(ada)).isEmpty();
        assertThat(world.memory.store().registrations().verificationsOf(ada)).isEmpty();
    }

    @Test
    void the_reports_of_a_deleted_manager_have_no_manager() {
        world.person("1", "Ada Lovelace")
                .person("2", "Bob Ross", "manager", "1")
                .aggregateHr();
        world.system().delete(world.idOf("Ada Lovelace")).get();
        assertThat(world.named("Bob Ross").manager()).isEmpty();
    }

    @Test
    void a_manager_whose_only_report_is_deleted_is_no_manager_any_more() {
        world.person("1", "Ada Lovelace")
                .person("2", "Bob Ross", "manager", "1")
                .aggregateHr();
        assertThat(world.named("Ada Lovelace").isManager()).isTrue();
        world.system().delete(world.idOf("Bob Ross")).get();
        assertThat(world.named("Ada Lovelace").isManager()).isFalse();
    }

    @Test
    void a_deletion_is_an_event_with_its_actor() {
        world.person("1", "Ada Lovelace").aggregateHr();
        Identity ada = world.named("Ada Lovelace");
        world.system().delete(ada.id()).get();
        long last = world.memory.store().log().last();
        assertThat(world.memory.store().log().after(last - 1, 1))
                .containsExactly(new LogEntry(
                        last, World.START, "system", new IdentityDeleted(ada.id(), ada.version(), World.START)));
    }

    @Test
    void a_deleted_identity_is_not_listed_any_more() {
        world.person("1", "Ada Lovelace").aggregateHr();
        world.system().delete(world.idOf("Ada Lovelace")).get();
        assertThat(world.all(new dev.selfsame.query.Filter.All())).isEmpty();
    }
}
