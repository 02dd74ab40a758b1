package dev.selfsame.registration;

import dev.selfsame.attribute.Blank;

/** Names one invitation. */
public record InvitationId(String value) implements Comparable<InvitationId> {
    public InvitationId {
        Blank.refuse(value, "an invitation id");
    }

    @Override
    public int compareTo(InvitationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
