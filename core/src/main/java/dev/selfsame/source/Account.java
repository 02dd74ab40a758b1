package dev.selfsame.source;

import dev.selfsame.attribute.Attributes;
import dev.selfsame.attribute.Values;
import dev.selfsame.identity.IdentityId;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** One person's account on one source; the native identity is unique on its source. */
@Value.Immutable
@Values
public interface Account extends WithAccount {

    AccountId id();

    SourceId source();

    @Value.Redacted
    String nativeIdentity();

    @Value.Redacted
    String name();

    @Value.Redacted
    Optional<String> uuid();

    /** The identity that the account belongs to; an uncorrelated one stands in for a person nobody knows. */
    Optional<IdentityId> identity();

    @Value.Redacted
    @Value.Default
    default Attributes attributes() {
        return Attributes.none();
    }

    Instant created();

    Instant modified();

    @Value.Default
    default boolean disabled() {
        return false;
    }

    @Value.Default
    default boolean locked() {
        return false;
    }

    /** Whether a person has linked it; aggregation then leaves the link alone. */
    @Value.Default
    default boolean manuallyCorrelated() {
        return false;
    }

    /** Counts the recorded changes, from 1. */
    @Value.Default
    default long version() {
        return 1;
    }

    /** Whether the source tells the same as what is known. */
    default boolean tells(AccountData data) {
        return name().equals(data.name())
                && uuid().equals(data.uuid())
                && attributes().equals(data.attributes())
                && disabled() == data.disabled()
                && locked() == data.locked()
                && data.created().map(created()::equals).orElse(true);
    }

    /** The next version, with what the source tells. */
    default Account told(AccountData data, Instant at) {
        return withName(data.name())
                .withUuid(data.uuid())
                .withAttributes(data.attributes())
                .withDisabled(data.disabled())
                .withLocked(data.locked())
                .withCreated(data.created().orElse(created()))
                .changed(at);
    }

    /** The next version. */
    default Account changed(Instant at) {
        return withModified(at).withVersion(version() + 1);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an account. */
    final class Builder extends ImmutableAccount.Builder {
        Builder() {}
    }
}
