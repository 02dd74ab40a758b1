package dev.selfsame.profile;

import dev.selfsame.attribute.Values;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.source.SourceId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/** How the accounts of one authoritative source become identities. */
@Value.Immutable
@Values
public interface IdentityProfile extends WithIdentityProfile {

    /** The identity attribute that says which lifecycle state is due. */
    String LIFECYCLE_STATE = "cloudLifecycleState";

    ProfileId id();

    String name();

    Optional<String> description();

    /** The lower, the stronger, where an identity has accounts on several authoritative sources. */
    @Value.Default
    default long priority() {
        return 10;
    }

    SourceId authoritativeSource();

    List<AttributeMapping> mappings();

    List<LifecycleStateDefinition> lifecycleStates();

    @Value.Default
    default InvitationOptions invitations() {
        return InvitationOptions.WORK;
    }

    /** Whether an attribute can change by the mere passing of time, so that scheduled processing is due. */
    @Value.Default
    default boolean timeBased() {
        return false;
    }

    /** Counts the recorded changes, from 1. */
    @Value.Default
    default long version() {
        return 1;
    }

    /** What a lifecycle state means for processing; {@code ACTIVE} where the profile doesn't say. */
    default IdentityState identityState(String lifecycleState) {
        return lifecycleStates().stream()
                .filter(state -> state.technicalName().equals(lifecycleState))
                .map(LifecycleStateDefinition::identityState)
                .findFirst()
                .orElse(IdentityState.ACTIVE);
    }

    @Value.Check
    default void check() {
        Set<String> mapped = new HashSet<>();
        mappings().forEach(mapping -> {
            if (!mapped.add(mapping.identityAttribute())) {
                throw new IllegalArgumentException("an identity attribute must not be mapped twice");
            }
        });
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a profile. */
    final class Builder extends ImmutableIdentityProfile.Builder {
        Builder() {}
    }
}
