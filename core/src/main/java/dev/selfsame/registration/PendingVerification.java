package dev.selfsame.registration;

import dev.selfsame.attribute.Values;
import dev.selfsame.source.SourceId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** A verification that waits for its link to be used. */
@Value.Immutable
@Values
public non-sealed interface PendingVerification extends Verification, WithPendingVerification {

    VerificationChannel via();

    /** Where it goes, when by mail. */
    @Value.Redacted
    Optional<String> address();

    /** The source on which the password is to be set; the person's own sign-in where absent. */
    Optional<SourceId> source();

    Instant issuedAt();

    Instant expiresAt();

    /** One for each mail that may have arrived; using any of them closes the verification. */
    @Value.Redacted
    Set<TokenHash> tokens();

    /** Counts the recorded changes, from 1. */
    @Value.Default
    default long version() {
        return 1;
    }

    default boolean isExpired(Instant at) {
        return !at.isBefore(expiresAt());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a pending verification. */
    final class Builder extends ImmutablePendingVerification.Builder {
        Builder() {}
    }
}
