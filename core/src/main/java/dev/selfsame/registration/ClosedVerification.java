package dev.selfsame.registration;

import dev.selfsame.identity.IdentityId;
import java.time.Instant;

/** A verification that has come to its end. */
public record ClosedVerification(VerificationId id, IdentityId identity, Closing how, Instant at)
        implements Verification {}
