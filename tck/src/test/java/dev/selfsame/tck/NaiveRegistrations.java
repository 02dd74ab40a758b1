package dev.selfsame.tck;

import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.driven.Registrations;
import dev.selfsame.registration.InvitationId;
import dev.selfsame.registration.PendingInvitation;
import dev.selfsame.registration.PendingVerification;
import dev.selfsame.registration.VerificationId;
import java.util.List;
import java.util.Optional;

/** Looks at all that is pending for every answer. */
record NaiveRegistrations(NaiveStore store) implements Registrations {

    @Override
    public Optional<PendingInvitation> invitation(InvitationId id) {
        return Optional.ofNullable(store.state().invitations.get(id.value()));
    }

    @Override
    public Optional<PendingInvitation> invitationOf(IdentityId identity) {
        return store.state().invitations.values().stream()
                .filter(invitation -> invitation.identity().equals(identity))
                .findFirst();
    }

    @Override
    public List<PendingInvitation> invitations(Optional<InvitationId> after, int most) {
        return store.state().invitations.values().stream()
                .filter(invitation -> after.isEmpty() || invitation.id().compareTo(after.get()) > 0)
                .limit(most)
                .toList();
    }

    @Override
    public Optional<PendingVerification> verification(VerificationId id) {
        return Optional.ofNullable(store.state().verifications.get(id.value()));
    }

    @Override
    public List<PendingVerification> verificationsOf(IdentityId identity) {
        return store.state().verifications.values().stream()
                .filter(verification -> verification.identity().equals(identity))
                .toList();
    }
}
