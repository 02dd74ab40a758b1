package dev.selfsame.identity;

import dev.selfsame.attribute.Blank;

/** Names one identity. */
public record IdentityId(String value) implements Comparable<IdentityId> {
    public IdentityId {
        Blank.refuse(value, "an identity id");
    }

    @Override
    public int compareTo(IdentityId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
