package dev.selfsame.tck;

import static dev.selfsame.tck.Fixtures.NOON;
import static dev.selfsame.tck.Fixtures.account;
import static dev.selfsame.tck.Fixtures.assignment;
import static dev.selfsame.tck.Fixtures.identity;
import static dev.selfsame.tck.Fixtures.identityId;
import static dev.selfsame.tck.Fixtures.invitation;
import static dev.selfsame.tck.Fixtures.ownership;
import static dev.selfsame.tck.Fixtures.policy;
import static dev.selfsame.tck.Fixtures.source;
import static dev.selfsame.tck.Fixtures.verification;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.event.AssignmentEnd;
import dev.selfsame.event.Event;
import dev.selfsame.event.Event.AccountChanged;
import dev.selfsame.event.Event.AccountCreated;
import dev.selfsame.event.Event.AccountRemoved;
import dev.selfsame.event.Event.IdentityChanged;
import dev.selfsame.event.Event.IdentityCreated;
import dev.selfsame.event.Event.IdentityDeleted;
import dev.selfsame.event.Event.InvitationChanged;
import dev.selfsame.event.Event.InvitationClosed;
import dev.selfsame.event.Event.InvitationIssued;
import dev.selfsame.event.Event.OwnershipAssigned;
import dev.selfsame.event.Event.OwnershipEnded;
import dev.selfsame.event.Event.ProvisioningPolicyConfigured;
import dev.selfsame.event.Event.RoleAssigned;
import dev.selfsame.event.Event.RoleAssignmentEnded;
import dev.selfsame.event.Event.SourceConfigured;
import dev.selfsame.event.Event.VerificationChanged;
import dev.selfsame.event.Event.VerificationClosed;
import dev.selfsame.event.Event.VerificationIssued;
import dev.selfsame.event.IdentityChange;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ownership.Ownership;
import dev.selfsame.registration.ClosedInvitation;
import dev.selfsame.registration.ClosedVerification;
import dev.selfsame.registration.Closing;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A journal lets nothing refer to what isn't there, and no identity go that something refers to. */
public abstract class ReferencesContract extends StoreContract {

    private static final IdentityId ANNA = identityId("anna");

    private final Identity anna = identity("anna");
    private final Identity ben = identity("ben");

    @BeforeEach
    final void givenTwoPeople() {
        givenSourcesAndARole();
        given(new IdentityCreated(anna, NOON), new IdentityCreated(ben, NOON));
    }

    private static Event changed(Identity identity) {
        return new IdentityChanged(identity, IdentityChange.ADMINISTERED, List.of(), NOON);
    }

    private static Event annaDeleted() {
        return new IdentityDeleted(ANNA, 1, NOON);
    }

    private static Event owned(Ownership ownership) {
        return new OwnershipAssigned(ownership, Optional.empty(), NOON);
    }

    private static Event closed(String invitation, long version) {
        return new InvitationClosed(
                new ClosedInvitation(invitation(invitation, "anna").id(), ANNA, Closing.VOIDED, NOON), version, NOON);
    }

    private static Event verificationClosed(String verification, long version) {
        return new VerificationClosed(
                new ClosedVerification(verification(verification, "anna").id(), ANNA, Closing.VOIDED, NOON),
                version,
                NOON);
    }

    private void assertAnnaCannotGo() {
        assertStale(annaDeleted());
        assertThat(store().identities().byId(ANNA).map(Identity::id)).isEqualTo(Optional.of(ANNA));
    }

    private void assertAnnaIsGone() {
        assertThat(store().identities().byId(ANNA)).isEqualTo(Optional.empty());
    }

    @Test
    void an_account_of_an_identity_that_is_not_there_is_stale() {
        assertStale(new AccountCreated(account("a1", "nobody"), NOON));
    }

    @Test
    void an_account_that_nobody_has_is_recorded() {
        assertRecorded(new AccountCreated(account("a1"), NOON));
    }

    @Test
    void an_account_given_to_an_identity_that_is_not_there_is_stale() {
        given(new AccountCreated(account("a1", "anna"), NOON));

        assertStale(new AccountChanged(account("a1", "nobody").withVersion(2), NOON));
    }

    @Test
    void an_identity_may_be_made_with_its_account() {
        assertRecorded(new IdentityCreated(identity("carl"), NOON), new AccountCreated(account("a1", "carl"), NOON));
    }

    @Test
    void an_identity_that_has_an_account_is_not_deleted() {
        given(new AccountCreated(account("a1", "anna"), NOON));

        assertAnnaCannotGo();
    }

    @Test
    void an_identity_whose_account_is_unlinked_by_the_same_decision_is_deleted() {
        given(new AccountCreated(account("a1", "anna"), NOON));

        assertRecorded(new AccountChanged(account("a1").withVersion(2), NOON), annaDeleted());

        assertAnnaIsGone();
    }

    @Test
    void an_identity_whose_account_has_gone_to_somebody_else_is_deleted() {
        given(new AccountCreated(account("a1", "anna"), NOON));

        assertRecorded(new AccountChanged(account("a1", "ben").withVersion(2), NOON), annaDeleted());

        assertAnnaIsGone();
    }

    @Test
    void an_identity_whose_account_is_removed_is_deleted() {
        given(new AccountCreated(account("a1", "anna"), NOON));

        assertRecorded(new AccountRemoved(account("a1").id(), 1, NOON), annaDeleted());

        assertAnnaIsGone();
    }

    @Test
    void a_role_assigned_to_an_identity_that_is_not_there_is_stale() {
        assertStale(new RoleAssigned(assignment("r1", "nobody"), NOON));
    }

    @Test
    void an_identity_that_holds_a_role_is_not_deleted() {
        given(new RoleAssigned(assignment("r1", "anna"), NOON));

        assertAnnaCannotGo();
    }

    @Test
    void an_identity_that_holds_a_role_whose_remove_date_has_come_is_not_deleted() {
        given(new RoleAssigned(assignment("r1", "anna").withRemoveDate(NOON.minusSeconds(1)), NOON));

        assertAnnaCannotGo();
    }

    @Test
    void an_identity_whose_assignment_is_ended_by_the_same_decision_is_deleted() {
        given(new RoleAssigned(assignment("r1", "anna"), NOON));

        assertRecorded(
                new RoleAssignmentEnded(assignment("r1", "anna").id(), AssignmentEnd.IDENTITY_DELETED, 1, NOON),
                annaDeleted());

        assertAnnaIsGone();
    }

    @Test
    void an_ownership_of_an_identity_that_is_not_there_is_stale() {
        assertStale(owned(ownership("nobody", "r1")));
    }

    @Test
    void an_identity_that_owns_something_is_not_deleted() {
        given(owned(ownership("anna", "r1")));

        assertAnnaCannotGo();
    }

    @Test
    void an_identity_whose_ownership_has_gone_to_somebody_else_is_deleted() {
        given(owned(ownership("anna", "r1")));

        assertRecorded(new OwnershipAssigned(ownership("ben", "r1"), Optional.of(ANNA), NOON), annaDeleted());

        assertAnnaIsGone();
    }

    @Test
    void an_identity_whose_ownership_is_ended_is_deleted() {
        given(owned(ownership("anna", "r1")));

        assertRecorded(new OwnershipEnded(ownership("anna", "r1"), NOON), annaDeleted());

        assertAnnaIsGone();
    }

    @Test
    void an_ownership_that_was_taken_to_be_free_is_stale() {
        given(owned(ownership("anna", "r1")));

        assertStale(owned(ownership("ben", "r1")));

        assertThat(store().ownerships().of(ANNA)).isEqualTo(List.of(ownership("anna", "r1")));
    }

    @Test
    void an_ownership_whose_previous_owner_is_not_the_owner_any_more_is_stale() {
        given(owned(ownership("anna", "r1")), new OwnershipAssigned(ownership("ben", "r1"), Optional.of(ANNA), NOON));

        assertStale(new OwnershipAssigned(ownership("anna", "r1"), Optional.of(ANNA), NOON));
    }

    @Test
    void an_ownership_whose_previous_owner_never_was_the_owner_is_stale() {
        assertStale(new OwnershipAssigned(ownership("ben", "r1"), Optional.of(ANNA), NOON));
    }

    @Test
    void an_end_of_an_ownership_that_somebody_else_has_is_stale() {
        given(owned(ownership("anna", "r1")));

        assertStale(new OwnershipEnded(ownership("ben", "r1"), NOON));

        assertThat(store().ownerships().of(ANNA)).isEqualTo(List.of(ownership("anna", "r1")));
    }

    @Test
    void an_end_of_an_ownership_that_is_not_there_is_stale() {
        assertStale(new OwnershipEnded(ownership("anna", "r1"), NOON));
    }

    @Test
    void an_ownership_that_has_ended_is_free() {
        given(owned(ownership("anna", "r1")), new OwnershipEnded(ownership("anna", "r1"), NOON));

        assertRecorded(owned(ownership("ben", "r1")));
    }

    @Test
    void an_invitation_of_an_identity_that_is_not_there_is_stale() {
        assertStale(new InvitationIssued(invitation("i1", "nobody"), NOON));
    }

    @Test
    void an_identity_with_a_pending_invitation_is_not_deleted() {
        given(new InvitationIssued(invitation("i1", "anna"), NOON));

        assertAnnaCannotGo();
    }

    @Test
    void an_identity_whose_invitation_is_closed_by_the_same_decision_is_deleted() {
        given(new InvitationIssued(invitation("i1", "anna"), NOON));

        assertRecorded(closed("i1", 1), annaDeleted());

        assertAnnaIsGone();
    }

    @Test
    void an_invitation_of_an_identity_that_is_gone_is_not_opened_again() {
        given(new InvitationIssued(invitation("i1", "anna"), NOON), closed("i1", 1), annaDeleted());

        assertStale(new InvitationChanged(invitation("i1", "anna").withVersion(3), NOON));
    }

    @Test
    void a_verification_of_an_identity_that_is_not_there_is_stale() {
        assertStale(new VerificationIssued(verification("v1", "nobody"), NOON));
    }

    @Test
    void an_identity_with_a_pending_verification_is_not_deleted() {
        given(new VerificationIssued(verification("v1", "anna"), NOON));

        assertAnnaCannotGo();
    }

    @Test
    void an_identity_whose_verification_is_closed_by_the_same_decision_is_deleted() {
        given(new VerificationIssued(verification("v1", "anna"), NOON));

        assertRecorded(verificationClosed("v1", 1), annaDeleted());

        assertAnnaIsGone();
    }

    @Test
    void a_verification_of_an_identity_that_is_gone_is_not_opened_again() {
        given(new VerificationIssued(verification("v1", "anna"), NOON), verificationClosed("v1", 1), annaDeleted());

        assertStale(new VerificationChanged(verification("v1", "anna").withVersion(3), NOON));
    }

    @Test
    void an_identity_made_with_a_manager_who_is_not_there_is_stale() {
        assertStale(new IdentityCreated(
                identity("carl").withManager(identity("nobody").reference()), NOON));
    }

    @Test
    void an_identity_given_a_manager_who_is_not_there_is_stale() {
        assertStale(changed(ben.withManager(identity("nobody").reference()).withVersion(2)));
    }

    @Test
    void an_identity_that_manages_somebody_is_not_deleted() {
        given(changed(ben.withManager(anna.reference()).withVersion(2)));

        assertAnnaCannotGo();
    }

    @Test
    void an_identity_whose_reports_lose_their_manager_by_the_same_decision_is_deleted() {
        given(changed(ben.withManager(anna.reference()).withVersion(2)));

        assertRecorded(changed(ben.withVersion(3)), annaDeleted());

        assertAnnaIsGone();
        assertThat(store().identities().byId(ben.id())).isEqualTo(Optional.of(ben.withVersion(3)));
    }

    @Test
    void an_identity_whose_only_report_is_deleted_by_the_same_decision_is_deleted() {
        given(changed(ben.withManager(anna.reference()).withVersion(2)));

        assertRecorded(new IdentityDeleted(ben.id(), 2, NOON), annaDeleted());

        assertAnnaIsGone();
    }

    @Test
    void what_refers_to_an_identity_that_is_gone_is_stale() {
        given(annaDeleted());

        assertStale(new AccountCreated(account("a1", "anna"), NOON));
        assertStale(new RoleAssigned(assignment("r1", "anna"), NOON));
        assertStale(owned(ownership("anna", "r1")));
        assertStale(new InvitationIssued(invitation("i1", "anna"), NOON));
        assertStale(new VerificationIssued(verification("v1", "anna"), NOON));
        assertStale(changed(ben.withManager(anna.reference()).withVersion(2)));
    }

    @Test
    void a_provisioning_policy_of_a_source_that_is_not_there_is_stale() {
        assertStale(new ProvisioningPolicyConfigured(policy("nowhere"), NOON));
    }

    @Test
    void a_source_may_be_configured_with_its_provisioning_policy() {
        assertRecorded(
                new SourceConfigured(source("new"), NOON), new ProvisioningPolicyConfigured(policy("new"), NOON));
    }

    @Test
    void a_provisioning_policy_is_not_configured_before_its_source() {
        assertStale(new ProvisioningPolicyConfigured(policy("new"), NOON), new SourceConfigured(source("new"), NOON));
    }
}
