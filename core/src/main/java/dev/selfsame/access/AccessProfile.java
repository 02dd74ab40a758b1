package dev.selfsame.access;

import dev.selfsame.attribute.Values;
import dev.selfsame.source.SourceId;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Entitlements of one source that belong together. */
@Value.Immutable
@Values
public interface AccessProfile extends WithAccessProfile {

    AccessProfileId id();

    String name();

    Optional<String> description();

    SourceId source();

    List<EntitlementId> entitlements();

    @Value.Default
    default boolean enabled() {
        return false;
    }

    @Value.Default
    default boolean requestable() {
        return true;
    }

    /** Counts the recorded changes, from 1. */
    @Value.Default
    default long version() {
        return 1;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an access profile. */
    final class Builder extends ImmutableAccessProfile.Builder {
        Builder() {}
    }
}
