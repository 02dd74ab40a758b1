package dev.selfsame.registration;

import dev.selfsame.identity.IdentityId;
import java.time.Duration;

/** A verification of a person, by whose link a password can be set. */
public sealed interface Verification permits PendingVerification, ClosedVerification {

    /** How long its link is good for, as published. */
    Duration LIFETIME = Duration.ofHours(2);

    VerificationId id();

    IdentityId identity();
}
