package dev.selfsame.registration;

import dev.selfsame.attribute.Values;
import java.time.Instant;
import java.util.Set;
import org.immutables.value.Value;

/** An invitation that waits for its link to be used; an expired one waits to be sent again. */
@Value.Immutable
@Values
public non-sealed interface PendingInvitation extends Invitation, WithPendingInvitation {

    /** Where it goes. */
    @Value.Redacted
    String address();

    Instant issuedAt();

    Instant expiresAt();

    /** How often it has been sent again. */
    @Value.Default
    default int resent() {
        return 0;
    }

    /** One for each mail that may have arrived; using any of them closes the invitation. */
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

    /** Builds a pending invitation. */
    final class Builder extends ImmutablePendingInvitation.Builder {
        Builder() {}
    }
}
