package dev.selfsame.registration;

import dev.selfsame.attribute.Blank;

/** Names one verification. */
public record VerificationId(String value) {
    public VerificationId {
        Blank.refuse(value, "a verification id");
    }

    @Override
    public String toString() {
        return value;
    }
}
