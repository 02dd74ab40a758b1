package dev.selfsame.access;

import dev.selfsame.attribute.Blank;

/** Names one role. */
public record RoleId(String value) {
    public RoleId {
        Blank.refuse(value, "a role id");
    }

    @Override
    public String toString() {
        return value;
    }
}
