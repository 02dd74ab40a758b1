package dev.selfsame.access;

import dev.selfsame.attribute.Blank;

/** Names one role. */
public record RoleId(String value) implements Comparable<RoleId> {
    public RoleId {
        Blank.refuse(value, "a role id");
    }

    @Override
    public int compareTo(RoleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
