package dev.selfsame.access;

import dev.selfsame.attribute.Blank;

/** Names one entitlement. */
public record EntitlementId(String value) {
    public EntitlementId {
        Blank.refuse(value, "an entitlement id");
    }

    @Override
    public String toString() {
        return value;
    }
}
