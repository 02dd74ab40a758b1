package dev.selfsame.access;

import dev.selfsame.attribute.Values;
import dev.selfsame.source.SourceId;
import java.util.Optional;
import org.immutables.value.Value;

/** A right on a source: one value of one account attribute. */
@Value.Immutable
@Values
public interface Entitlement extends WithEntitlement {

    EntitlementId id();

    String name();

    Optional<String> description();

    SourceId source();

    String attribute();

    String value();

    @Value.Default
    default boolean privileged() {
        return false;
    }

    @Value.Default
    default boolean requestable() {
        return false;
    }

    /** Counts the recorded changes, from 1. */
    @Value.Default
    default long version() {
        return 1;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an entitlement. */
    final class Builder extends ImmutableEntitlement.Builder {
        Builder() {}
    }
}
