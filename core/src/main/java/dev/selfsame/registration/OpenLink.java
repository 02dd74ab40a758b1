package dev.selfsame.registration;

import java.time.Instant;
import java.util.Set;
import org.immutables.value.Value;

/** A link that was handed to a person and waits to be used. */
public interface OpenLink {

    Instant issuedAt();

    Instant expiresAt();

    /** One for each mail that may have arrived; using any of them uses the link up. */
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
}
