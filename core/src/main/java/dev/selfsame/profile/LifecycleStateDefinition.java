package dev.selfsame.profile;

import dev.selfsame.attribute.Blank;

/** A lifecycle state that a profile knows, by its technical name. */
public record LifecycleStateDefinition(
        String technicalName, String name, boolean enabled, IdentityState identityState) {
    public LifecycleStateDefinition {
        Blank.refuse(technicalName, "a technical name");
    }
}
