package dev.selfsame.tck;

import static dev.selfsame.tck.Fixtures.NOON;
import static dev.selfsame.tck.Fixtures.account;
import static dev.selfsame.tck.Fixtures.identity;
import static dev.selfsame.tck.Fixtures.identityId;
import static dev.selfsame.tck.Fixtures.invitation;
import static dev.selfsame.tck.Fixtures.role;
import static dev.selfsame.tck.Fixtures.source;
import static dev.selfsame.tck.Fixtures.transform;
import static org.assertj.core.api.Assertions.assertThat;

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
import dev.selfsame.event.Event.RoleConfigured;
import dev.selfsame.event.Event.SourceConfigured;
import dev.selfsame.event.Event.TransformConfigured;
import dev.selfsame.event.IdentityChange;
import dev.selfsame.identity.Identity;
import dev.selfsame.registration.ClosedInvitation;
import dev.selfsame.registration.Closing;
import dev.selfsame.registration.PendingInvitation;
import dev.selfsame.source.Account;
import dev.selfsame.source.SourceId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A journal refuses a decision that takes what is taken and must be unique. */
public abstract class UniquenessContract extends StoreContract {

    @BeforeEach
    final void givenWhatAccountsReferTo() {
        givenSourcesAndARole();
    }

    private static Event created(Identity identity) {
        return new IdentityCreated(identity, NOON);
    }

    private static Event changed(Identity identity) {
        return new IdentityChanged(identity, IdentityChange.REFRESHED, List.of(), NOON);
    }

    private static Event created(Account account) {
        return new AccountCreated(account, NOON);
    }

    private static Identity named(String id, String alias) {
        return identity(id).withAlias(alias);
    }

    private static Account called(String id, String nativeIdentity) {
        return account(id).withNativeIdentity(nativeIdentity);
    }

    private static Event closed(PendingInvitation invitation) {
        return new InvitationClosed(
                new ClosedInvitation(invitation.id(), invitation.identity(), Closing.REPLACED, NOON),
                invitation.version(),
                NOON);
    }

    @Test
    void a_native_identity_is_unique_on_its_source() {
        given(created(called("a1", "n")));

        assertConflict(created(called("a2", "n")));
    }

    @Test
    void a_native_identity_that_is_taken_is_not_given_to_another_account() {
        given(created(called("a1", "n")), created(called("a2", "m")));

        assertConflict(new AccountChanged(called("a2", "n").withVersion(2), NOON));

        assertThat(store().accounts().byId(account("a2").id())).isEqualTo(Optional.of(called("a2", "m")));
    }

    @Test
    void native_identities_are_exact_in_case_and_in_spaces() {
        given(created(called("a1", "n")));

        assertRecorded(created(called("a2", "N")));
        assertRecorded(created(called("a3", "n ")));
    }

    @Test
    void another_source_may_have_the_same_native_identity() {
        given(created(called("a1", "n")));

        assertRecorded(created(called("a2", "n").withSource(new SourceId("ad"))));
    }

    @Test
    void an_account_keeps_its_native_identity() {
        given(created(called("a1", "n")));

        assertRecorded(new AccountChanged(called("a1", "n").withVersion(2), NOON));
    }

    @Test
    void a_native_identity_is_free_when_its_account_is_removed() {
        given(created(called("a1", "n")));

        assertRecorded(new AccountRemoved(account("a1").id(), 1, NOON), created(called("a2", "n")));
    }

    @Test
    void a_native_identity_is_free_when_its_account_has_another_one() {
        given(created(called("a1", "n")), new AccountChanged(called("a1", "m").withVersion(2), NOON));

        assertRecorded(created(called("a2", "n")));
    }

    @Test
    void a_sources_name_is_unique() {
        given(new SourceConfigured(source("s1").withName("HR"), NOON));

        assertConflict(new SourceConfigured(source("s2").withName("HR"), NOON));
    }

    @Test
    void a_source_is_not_given_the_name_of_another_one() {
        given(
                new SourceConfigured(source("s1").withName("HR"), NOON),
                new SourceConfigured(source("s2").withName("AD"), NOON));

        assertConflict(new SourceConfigured(source("s2").withName("HR").withVersion(2), NOON));
    }

    @Test
    void a_sources_name_is_exact_in_case() {
        given(new SourceConfigured(source("s1").withName("HR"), NOON));

        assertRecorded(new SourceConfigured(source("s2").withName("hr"), NOON));
    }

    @Test
    void a_sources_name_is_free_when_it_has_another_one() {
        given(
                new SourceConfigured(source("s1").withName("HR"), NOON),
                new SourceConfigured(source("s1").withName("People").withVersion(2), NOON));

        assertRecorded(new SourceConfigured(source("s2").withName("HR"), NOON));
    }

    @Test
    void a_transforms_name_is_unique() {
        given(new TransformConfigured(transform("t1").withName("Mail"), NOON));

        assertConflict(new TransformConfigured(transform("t2").withName("Mail"), NOON));
        assertRecorded(new TransformConfigured(transform("t2").withName("mail"), NOON));
    }

    @Test
    void a_transform_is_not_given_the_name_of_another_one() {
        given(
                new TransformConfigured(transform("t1").withName("Mail"), NOON),
                new TransformConfigured(transform("t2").withName("Phone"), NOON));

        assertConflict(new TransformConfigured(transform("t2").withName("Mail").withVersion(2), NOON));
    }

    @Test
    void a_roles_name_is_unique_ignoring_case() {
        given(new RoleConfigured(role("r1").withName("Auditor"), NOON));

        assertConflict(new RoleConfigured(role("r2").withName("aUDITOR"), NOON));
    }

    @Test
    void a_role_is_not_given_the_name_of_another_one() {
        given(
                new RoleConfigured(role("r1").withName("Auditor"), NOON),
                new RoleConfigured(role("r2").withName("Clerk"), NOON));

        assertConflict(new RoleConfigured(role("r2").withName("AUDITOR").withVersion(2), NOON));
    }

    @Test
    void a_roles_name_may_change_in_case() {
        given(new RoleConfigured(role("r1").withName("Auditor"), NOON));

        assertRecorded(new RoleConfigured(role("r1").withName("AUDITOR").withVersion(2), NOON));
    }

    @Test
    void an_identity_has_one_pending_invitation() {
        given(created(identity("anna")), new InvitationIssued(invitation("i1", "anna"), NOON));

        assertConflict(new InvitationIssued(invitation("i2", "anna"), NOON));
    }

    @Test
    void an_expired_invitation_is_pending_too() {
        given(
                created(identity("anna")),
                new InvitationIssued(invitation("i1", "anna").withExpiresAt(NOON.minusSeconds(1)), NOON));

        assertConflict(new InvitationIssued(invitation("i2", "anna"), NOON));
    }

    @Test
    void an_invitation_may_take_the_place_of_one_that_the_same_decision_closes() {
        given(created(identity("anna")), new InvitationIssued(invitation("i1", "anna"), NOON));

        assertRecorded(closed(invitation("i1", "anna")), new InvitationIssued(invitation("i2", "anna"), NOON));

        assertThat(store().registrations().invitationOf(identityId("anna")))
                .isEqualTo(Optional.of(invitation("i2", "anna")));
    }

    @Test
    void an_invitation_is_not_opened_again_beside_a_newer_one() {
        given(
                created(identity("anna")),
                new InvitationIssued(invitation("i1", "anna"), NOON),
                closed(invitation("i1", "anna")),
                new InvitationIssued(invitation("i2", "anna"), NOON));

        assertConflict(new InvitationChanged(invitation("i1", "anna").withVersion(3), NOON));
    }

    @Test
    void an_alias_is_unique_ignoring_case() {
        given(created(named("anna", "Jürgen.A")));

        assertConflict(created(named("ben", "JÜRGEN.a")));
    }

    @Test
    void an_identity_is_not_given_the_alias_of_another_one() {
        given(created(named("anna", "a")), created(named("ben", "b")));

        assertConflict(changed(named("ben", "A").withVersion(2)));

        assertThat(store().identities().byId(identityId("ben"))).isEqualTo(Optional.of(named("ben", "b")));
    }

    @Test
    void an_identity_keeps_its_alias_and_may_change_it_in_case() {
        given(created(named("anna", "a")));

        assertRecorded(changed(named("anna", "a").withVersion(2)));
        assertRecorded(changed(named("anna", "A").withVersion(3)));
    }

    @Test
    void identities_without_an_alias_stand_side_by_side() {
        given(created(identity("anna").withAlias(Optional.empty())));

        assertRecorded(created(identity("ben").withAlias(Optional.empty())));
    }

    @Test
    void uncorrelated_identities_may_share_an_alias_with_anybody() {
        given(created(named("anna", "a")));

        assertRecorded(created(named("ben", "a").withCorrelated(false)));
        assertRecorded(created(named("carl", "A").withCorrelated(false)));
    }

    @Test
    void a_correlated_identity_may_have_the_alias_of_an_uncorrelated_one() {
        given(created(named("anna", "a").withCorrelated(false)));

        assertRecorded(created(named("ben", "a")));
    }

    @Test
    void an_identity_that_becomes_correlated_must_not_have_an_alias_that_is_taken() {
        given(created(named("anna", "a")), created(named("ben", "a").withCorrelated(false)));

        assertConflict(changed(named("ben", "a").withVersion(2)));
    }

    @Test
    void an_alias_is_free_when_its_identity_is_deleted_changed_or_uncorrelated() {
        given(created(named("anna", "a")), new IdentityDeleted(identityId("anna"), 1, NOON));
        given(created(named("ben", "a")), changed(named("ben", "b").withVersion(2)));
        given(
                created(named("carl", "a")),
                changed(named("carl", "a").withCorrelated(false).withVersion(2)));

        assertRecorded(created(named("dora", "a")));
    }

    @Test
    void an_alias_is_free_for_the_same_decision_that_gives_it_up() {
        given(created(named("anna", "a")));

        assertRecorded(changed(named("anna", "b").withVersion(2)), created(named("ben", "a")));
    }
}
