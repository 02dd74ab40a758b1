package dev.selfsame.access;

import dev.selfsame.attribute.Values;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Access that a job needs: access profiles and entitlements under one name; the name is unique ignoring case. */
@Value.Immutable
@Values
public interface Role extends WithRole {

    RoleId id();

    String name();

    Optional<String> description();

    @Value.Default
    default boolean enabled() {
        return false;
    }

    @Value.Default
    default boolean requestable() {
        return false;
    }

    List<AccessProfileId> accessProfiles();

    List<EntitlementId> entitlements();

    /** Who has it without asking for it; nobody where absent. */
    Optional<Membership> membership();

    /** Counts the recorded changes, from 1. */
    @Value.Default
    default long version() {
        return 1;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a role. */
    final class Builder extends ImmutableRole.Builder {
        Builder() {}
    }
}
