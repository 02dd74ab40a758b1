package dev.selfsame.source;

import dev.selfsame.attribute.Attributes;
import dev.selfsame.attribute.Values;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** An account as its source tells it. */
@Value.Immutable
@Values
public interface AccountData extends WithAccountData {

    @Value.Redacted
    String nativeIdentity();

    /** The account's name; the native identity where the source has no other. */
    @Value.Redacted
    @Value.Default
    default String name() {
        return nativeIdentity();
    }

    @Value.Redacted
    Optional<String> uuid();

    @Value.Redacted
    @Value.Default
    default Attributes attributes() {
        return Attributes.none();
    }

    @Value.Default
    default boolean disabled() {
        return false;
    }

    @Value.Default
    default boolean locked() {
        return false;
    }

    /** When the source says that the account was made; the first aggregation's instant where it doesn't. */
    Optional<Instant> created();

    static Builder builder() {
        return new Builder();
    }

    /** Builds account data. */
    final class Builder extends ImmutableAccountData.Builder {
        Builder() {}
    }
}
