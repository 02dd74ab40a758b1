package dev.selfsame.registration;

import dev.selfsame.identity.IdentityId;
import java.time.Instant;

/** An invitation that has come to its end. */
public record ClosedInvitation(InvitationId id, IdentityId identity, Closing how, Instant at) implements Invitation {}
