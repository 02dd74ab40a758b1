package dev.selfsame.registration;

import dev.selfsame.identity.IdentityId;
import java.time.Duration;

/** An invitation to register. */
public sealed interface Invitation permits PendingInvitation, ClosedInvitation {

    /** How long its link is good for, as published. */
    Duration LIFETIME = Duration.ofDays(7);

    InvitationId id();

    IdentityId identity();
}
