package dev.selfsame.identity;

import dev.selfsame.attribute.Blank;

/** The lifecycle state that an identity is in, and whether a person has put it there. */
public record LifecycleState(String stateName, boolean manuallyUpdated) {
    public LifecycleState {
        Blank.refuse(stateName, "a lifecycle state");
    }
}
