package dev.selfsame.provisioning;

import dev.selfsame.attribute.Attributes;
import dev.selfsame.attribute.Values;
import java.util.Optional;
import org.immutables.value.Value;

/** An account that is to be made on a source; its text form shows no personal data. */
@Value.Immutable
@Values
public interface NewAccount extends WithNewAccount {

    /** What is to identify it; the source decides where absent. */
    @Value.Redacted
    Optional<String> nativeIdentity();

    /** Its values, entitlements included. */
    @Value.Redacted
    @Value.Default
    default Attributes attributes() {
        return Attributes.none();
    }

    @Value.Redacted
    Optional<Password> password();

    @Value.Default
    default boolean disabled() {
        return false;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an account to be made. */
    final class Builder extends ImmutableNewAccount.Builder {
        Builder() {}
    }
}
