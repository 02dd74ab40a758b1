package dev.selfsame.decision;

import static dev.selfsame.decision.Samples.NOW;
import static dev.selfsame.decision.Samples.decision;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.access.AssignmentId;
import dev.selfsame.decision.Deletion.Ties;
import dev.selfsame.event.AssignmentEnd;
import dev.selfsame.event.Event.AccountChanged;
import dev.selfsame.event.Event.IdentityChanged;
import dev.selfsame.event.Event.IdentityDeleted;
import dev.selfsame.event.Event.InvitationClosed;
import dev.selfsame.event.Event.RoleAssignmentEnded;
import dev.selfsame.event.Event.VerificationClosed;
import dev.selfsame.event.IdentityChange;
import dev.selfsame.identity.Identity;
import dev.selfsame.ownership.Association;
import dev.selfsame.ownership.AssociationType;
import dev.selfsame.ownership.OwnedEntity;
import dev.selfsame.ownership.Ownership;
import dev.selfsame.refusal.Refusal.OwnsResources;
import dev.selfsame.refusal.Refusal.Protected;
import dev.selfsame.registration.ClosedInvitation;
import dev.selfsame.registration.ClosedVerification;
import dev.selfsame.registration.Closing;
import dev.selfsame.registration.InvitationId;
import dev.selfsame.registration.VerificationId;
import dev.selfsame.source.Account;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeletionTest {

    private static final Identity ADA = Samples.ada();
    private static final Ties NONE = Ties.builder().build();
    private static final IdentityDeleted DELETED = new IdentityDeleted(ADA.id(), 4, NOW);
    private static final OwnedEntity PILOT = new OwnedEntity("ROLE", "2", "Pilot");
    private static final OwnedEntity ENGINEER = new OwnedEntity("ROLE", "1", "Engineer");

    private static Ties owning(OwnedEntity... roles) {
        Ties.Builder ties = Ties.builder();
        for (OwnedEntity role : roles) {
            ties.addOwnerships(new Ownership(ADA.id(), AssociationType.ROLE_OWNER, role));
        }
        return ties.build();
    }

    @Test
    void an_identity_without_ties_is_deleted() {
        assertThat(Deletion.decide(ADA, NONE, NOW)).isEqualTo(Either.right(decision(DELETED, List.of(DELETED))));
    }

    @Test
    void a_protected_identity_is_not_deleted() {
        assertThat(Deletion.decide(ADA.withIsProtected(true), NONE, NOW))
                .isEqualTo(Either.left(new Protected(ADA.id())));
    }

    @Test
    void who_owns_resources_is_not_deleted_and_told_all_of_them() {
        assertThat(Deletion.decide(ADA, owning(PILOT, ENGINEER), NOW))
                .isEqualTo(Either.left(new OwnsResources(
                        ADA.id(), List.of(new Association(AssociationType.ROLE_OWNER, List.of(ENGINEER, PILOT))))));
    }

    @Test
    void a_protected_owner_is_told_to_be_protected() {
        assertThat(Deletion.decide(ADA.withIsProtected(true), owning(PILOT), NOW))
                .isEqualTo(Either.left(new Protected(ADA.id())));
    }

    @Test
    void accounts_are_unlinked_and_can_be_correlated_again() {
        Account linked = Samples.account("a1").withIdentity(ADA.id()).withManuallyCorrelated(true);
        assertThat(Deletion.decide(ADA, Ties.builder().addAccounts(linked).build(), NOW))
                .isEqualTo(Either.right(decision(
                        DELETED,
                        List.of(
                                new AccountChanged(
                                        Samples.account("a1").withModified(NOW).withVersion(6), NOW),
                                DELETED))));
    }

    @Test
    void assignments_end() {
        assertThat(Deletion.decide(
                        ADA,
                        Ties.builder()
                                .addAssignments(Samples.assignment("r1"), Samples.assignment("r2"))
                                .build(),
                        NOW))
                .isEqualTo(Either.right(decision(
                        DELETED,
                        List.of(
                                new RoleAssignmentEnded(new AssignmentId("r1"), AssignmentEnd.IDENTITY_DELETED, 3, NOW),
                                new RoleAssignmentEnded(new AssignmentId("r2"), AssignmentEnd.IDENTITY_DELETED, 3, NOW),
                                DELETED))));
    }

    @Test
    void an_open_invitation_is_void() {
        assertThat(Deletion.decide(
                        ADA, Ties.builder().invitation(Samples.invitation()).build(), NOW))
                .isEqualTo(Either.right(decision(
                        DELETED,
                        List.of(
                                new InvitationClosed(
                                        new ClosedInvitation(
                                                new InvitationId("invitation"), ADA.id(), Closing.VOIDED, NOW),
                                        2,
                                        NOW),
                                DELETED))));
    }

    @Test
    void open_verifications_are_void() {
        assertThat(Deletion.decide(
                        ADA,
                        Ties.builder()
                                .addVerifications(Samples.verification("v1"))
                                .build(),
                        NOW))
                .isEqualTo(Either.right(decision(
                        DELETED,
                        List.of(
                                new VerificationClosed(
                                        new ClosedVerification(new VerificationId("v1"), ADA.id(), Closing.VOIDED, NOW),
                                        6,
                                        NOW),
                                DELETED))));
    }

    @Test
    void reports_have_no_manager_any_more() {
        Identity bob = Samples.bob().withManager(ADA.reference());
        assertThat(Deletion.decide(ADA, Ties.builder().addReports(bob).build(), NOW))
                .isEqualTo(Either.right(decision(
                        DELETED,
                        List.of(
                                new IdentityChanged(
                                        bob.withManager(Optional.empty())
                                                .withModified(NOW)
                                                .withVersion(8),
                                        IdentityChange.MANAGER_DELETED,
                                        List.of(),
                                        NOW),
                                DELETED))));
    }

    @Test
    void all_ties_are_cut_before_the_identity_goes() {
        Ties ties = Ties.builder()
                .addAccounts(Samples.account("a1"))
                .addAssignments(Samples.assignment("r1"))
                .invitation(Samples.invitation())
                .addVerifications(Samples.verification("v1"))
                .addReports(Samples.bob())
                .build();
        assertThat(Deletion.decide(ADA, ties, NOW).get().events())
                .extracting(Object::getClass)
                .isEqualTo(List.of(
                        AccountChanged.class,
                        RoleAssignmentEnded.class,
                        InvitationClosed.class,
                        VerificationClosed.class,
                        IdentityChanged.class,
                        IdentityDeleted.class));
    }
}
