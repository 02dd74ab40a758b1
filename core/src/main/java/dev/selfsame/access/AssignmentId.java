package dev.selfsame.access;

import dev.selfsame.attribute.Blank;

/** Names one assignment of a role; the same role may be assigned several times. */
public record AssignmentId(String value) implements Comparable<AssignmentId> {
    public AssignmentId {
        Blank.refuse(value, "an assignment id");
    }

    @Override
    public int compareTo(AssignmentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
