package dev.selfsame.transform;

import dev.selfsame.attribute.Blank;

/** The id of a stored transform. */
public record TransformId(String value) {
    public TransformId {
        Blank.refuse(value, "a transform id");
    }

    @Override
    public String toString() {
        return value;
    }
}
