package dev.selfsame.ports.driven;

import dev.selfsame.identity.IdentityId;
import dev.selfsame.registration.InvitationId;
import dev.selfsame.registration.PendingInvitation;
import dev.selfsame.registration.PendingVerification;
import dev.selfsame.registration.VerificationId;
import java.util.List;
import java.util.Optional;

/** The invitations and verifications that are still pending, expired ones included. */
public interface Registrations {

    Optional<PendingInvitation> invitation(InvitationId id);

    Optional<PendingInvitation> invitationOf(IdentityId identity);

    /** Those after a given one, by id. */
    List<PendingInvitation> invitations(Optional<InvitationId> after, int most);

    Optional<PendingVerification> verification(VerificationId id);

    List<PendingVerification> verificationsOf(IdentityId identity);
}
