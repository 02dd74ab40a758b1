package dev.selfsame.access;

import dev.selfsame.attribute.Blank;

/** Names one access profile. */
public record AccessProfileId(String value) {
    public AccessProfileId {
        Blank.refuse(value, "an access profile id");
    }

    @Override
    public String toString() {
        return value;
    }
}
