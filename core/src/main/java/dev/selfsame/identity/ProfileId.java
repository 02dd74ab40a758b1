package dev.selfsame.identity;

import dev.selfsame.attribute.Blank;

/** Names the identity profile that an identity belongs to. */
public record ProfileId(String value) {
    public ProfileId {
        Blank.refuse(value, "a profile id");
    }

    @Override
    public String toString() {
        return value;
    }
}
