package dev.selfsame.registration;

import dev.selfsame.attribute.Values;
import dev.selfsame.source.SourceId;
import java.util.Optional;
import org.immutables.value.Value;

/** A verification that waits for its link to be used. */
@Value.Immutable
@Values
public non-sealed interface PendingVerification extends Verification, OpenLink, WithPendingVerification {

    VerificationChannel via();

    /** Where it goes, when by mail. */
    @Value.Redacted
    Optional<String> address();

    /** The source on which the password is to be set; the person's own sign-in where absent. */
    Optional<SourceId> source();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a pending verification. */
    final class Builder extends ImmutablePendingVerification.Builder {
        Builder() {}
    }
}
