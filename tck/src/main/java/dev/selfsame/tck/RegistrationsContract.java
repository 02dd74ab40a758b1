package dev.selfsame.tck;

import static dev.selfsame.tck.Fixtures.NOON;
import static dev.selfsame.tck.Fixtures.identity;
import static dev.selfsame.tck.Fixtures.identityId;
import static dev.selfsame.tck.Fixtures.invitation;
import static dev.selfsame.tck.Fixtures.verification;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.event.Event;
import dev.selfsame.event.Event.IdentityCreated;
import dev.selfsame.event.Event.InvitationChanged;
import dev.selfsame.event.Event.InvitationClosed;
import dev.selfsame.event.Event.InvitationIssued;
import dev.selfsame.event.Event.VerificationChanged;
import dev.selfsame.event.Event.VerificationClosed;
import dev.selfsame.event.Event.VerificationIssued;
import dev.selfsame.registration.ClosedInvitation;
import dev.selfsame.registration.ClosedVerification;
import dev.selfsame.registration.Closing;
import dev.selfsame.registration.InvitationId;
import dev.selfsame.registration.PendingInvitation;
import dev.selfsame.registration.PendingVerification;
import dev.selfsame.registration.TokenHash;
import dev.selfsame.registration.VerificationChannel;
import dev.selfsame.registration.VerificationId;
import dev.selfsame.source.SourceId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Invitations and verifications are found while they are pending. */
public abstract class RegistrationsContract extends StoreContract {

    @BeforeEach
    final void givenPeople() {
        Stream.of("anna", "ben", "carl", "dora").forEach(id -> given(new IdentityCreated(identity(id), NOON)));
    }

    private static Event issued(PendingInvitation invitation) {
        return new InvitationIssued(invitation, NOON);
    }

    private static Event issued(PendingVerification verification) {
        return new VerificationIssued(verification, NOON);
    }

    private static Event closed(PendingInvitation open) {
        return new InvitationClosed(
                new ClosedInvitation(open.id(), open.identity(), Closing.USED, NOON), open.version(), NOON);
    }

    private static Event closed(PendingVerification open) {
        return new VerificationClosed(
                new ClosedVerification(open.id(), open.identity(), Closing.USED, NOON), open.version(), NOON);
    }

    private static PendingInvitation fullInvitation() {
        return invitation("full", "anna")
                .withAddress("zoë@x.test")
                .withIssuedAt(NOON.minusMillis(1))
                .withExpiresAt(NOON.plusMillis(1))
                .withResent(3)
                .withTokens(Set.of(new TokenHash("aa"), new TokenHash("bb")));
    }

    private static PendingVerification fullVerification() {
        return verification("full", "anna")
                .withVia(VerificationChannel.LINK_PERSONAL)
                .withAddress(Optional.empty())
                .withSource(new SourceId("ad"))
                .withIssuedAt(NOON.minusMillis(1))
                .withExpiresAt(NOON.plusMillis(1))
                .withTokens(Set.of(new TokenHash("aa"), new TokenHash("bb")));
    }

    @Test
    void an_invitation_is_read_as_it_was_recorded_last() {
        given(issued(invitation("full", "anna")));
        assertThat(store().registrations().invitation(new InvitationId("full")))
                .isEqualTo(Optional.of(invitation("full", "anna")));

        given(new InvitationChanged(fullInvitation().withVersion(2), NOON));
        assertThat(store().registrations().invitation(new InvitationId("full")))
                .isEqualTo(Optional.of(fullInvitation().withVersion(2)));
    }

    @Test
    void an_invitation_is_found_by_its_identity() {
        given(issued(invitation("i1", "anna")), issued(invitation("i2", "ben")));

        assertThat(store().registrations().invitationOf(identityId("ben")))
                .isEqualTo(Optional.of(invitation("i2", "ben")));
        assertThat(store().registrations().invitationOf(identityId("carl"))).isEqualTo(Optional.empty());
    }

    @Test
    void invitations_are_paged_by_id() {
        given(
                issued(invitation("c", "anna")),
                issued(invitation("B", "ben")),
                issued(invitation("a-1", "carl")),
                issued(invitation("a1", "dora")));

        assertThat(store().registrations().invitations(Optional.empty(), 3))
                .isEqualTo(List.of(invitation("B", "ben"), invitation("a-1", "carl"), invitation("a1", "dora")));
        assertThat(store().registrations().invitations(Optional.of(new InvitationId("a1")), 3))
                .isEqualTo(List.of(invitation("c", "anna")));
        assertThat(store().registrations().invitations(Optional.of(new InvitationId("c")), 3))
                .isEqualTo(List.of());
    }

    @Test
    void an_invitation_that_is_closed_is_gone() {
        given(issued(invitation("i1", "anna")), closed(invitation("i1", "anna")));

        assertThat(store().registrations().invitation(new InvitationId("i1"))).isEqualTo(Optional.empty());
        assertThat(store().registrations().invitationOf(identityId("anna"))).isEqualTo(Optional.empty());
        assertThat(store().registrations().invitations(Optional.empty(), 3)).isEqualTo(List.of());
    }

    @Test
    void an_invitation_that_is_open_again_is_found_again() {
        PendingInvitation again = fullInvitation().withVersion(3);
        given(issued(fullInvitation()), closed(fullInvitation()), new InvitationChanged(again, NOON));

        assertThat(store().registrations().invitation(again.id())).isEqualTo(Optional.of(again));
        assertThat(store().registrations().invitationOf(identityId("anna"))).isEqualTo(Optional.of(again));
        assertThat(store().registrations().invitations(Optional.empty(), 3)).isEqualTo(List.of(again));
    }

    @Test
    void an_expired_invitation_is_pending_still() {
        PendingInvitation expired = invitation("i1", "anna").withExpiresAt(NOON.minusSeconds(1));
        given(issued(expired));

        assertThat(store().registrations().invitationOf(identityId("anna"))).isEqualTo(Optional.of(expired));
    }

    @Test
    void a_verification_is_read_as_it_was_recorded_last() {
        given(issued(verification("full", "anna")));
        assertThat(store().registrations().verification(new VerificationId("full")))
                .isEqualTo(Optional.of(verification("full", "anna")));

        given(new VerificationChanged(fullVerification().withVersion(2), NOON));
        assertThat(store().registrations().verification(new VerificationId("full")))
                .isEqualTo(Optional.of(fullVerification().withVersion(2)));
    }

    @Test
    void an_identity_may_have_several_verifications() {
        given(
                issued(verification("v1", "anna")),
                issued(verification("v2", "anna")),
                issued(verification("v3", "ben")));

        assertThat(store().registrations().verificationsOf(identityId("anna")))
                .containsExactlyInAnyOrder(verification("v1", "anna"), verification("v2", "anna"));
        assertThat(store().registrations().verificationsOf(identityId("carl"))).isEqualTo(List.of());
    }

    @Test
    void a_verification_that_is_closed_is_gone() {
        given(
                issued(verification("v1", "anna")),
                issued(verification("v2", "anna")),
                closed(verification("v1", "anna")));

        assertThat(store().registrations().verification(new VerificationId("v1")))
                .isEqualTo(Optional.empty());
        assertThat(store().registrations().verificationsOf(identityId("anna")))
                .isEqualTo(List.of(verification("v2", "anna")));
    }

    @Test
    void a_verification_that_is_open_again_is_found_again() {
        PendingVerification again = fullVerification().withVersion(3);
        given(issued(fullVerification()), closed(fullVerification()), new VerificationChanged(again, NOON));

        assertThat(store().registrations().verification(again.id())).isEqualTo(Optional.of(again));
        assertThat(store().registrations().verificationsOf(identityId("anna"))).isEqualTo(List.of(again));
    }

    @Test
    void an_expired_verification_is_pending_still() {
        PendingVerification expired = verification("v1", "anna").withExpiresAt(NOON.minusSeconds(1));
        given(issued(expired));

        assertThat(store().registrations().verificationsOf(identityId("anna"))).isEqualTo(List.of(expired));
    }
}
