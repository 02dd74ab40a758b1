package dev.selfsame.profile;

import dev.selfsame.access.AccessProfileId;
import dev.selfsame.attribute.Blank;
import dev.selfsame.attribute.Values;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A lifecycle state that a profile knows, by its technical name. */
@Value.Immutable
@Values
public interface LifecycleStateDefinition extends WithLifecycleStateDefinition {

    String technicalName();

    String name();

    Optional<String> description();

    @Value.Default
    default boolean enabled() {
        return false;
    }

    @Value.Default
    default IdentityState identityState() {
        return IdentityState.ACTIVE;
    }

    /** What those who are in it have. */
    List<AccessProfileId> accessProfiles();

    /** What happens to the accounts of those who come into it. */
    List<AccountAction> accountActions();

    @Value.Check
    default void check() {
        Blank.refuse(technicalName(), "a technical name");
    }

    /** One without access and without account actions. */
    static LifecycleStateDefinition of(
            String technicalName, String name, boolean enabled, IdentityState identityState) {
        return builder()
                .technicalName(technicalName)
                .name(name)
                .enabled(enabled)
                .identityState(identityState)
                .build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds the definition of a lifecycle state. */
    final class Builder extends ImmutableLifecycleStateDefinition.Builder {
        Builder() {}
    }
}
