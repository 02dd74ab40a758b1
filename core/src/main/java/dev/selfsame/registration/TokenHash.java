package dev.selfsame.registration;

import dev.selfsame.attribute.Blank;

/** The SHA-256 of a token, in hexadecimal; all that is ever stored of it. */
public record TokenHash(String value) {
    public TokenHash {
        Blank.refuse(value, "a token hash");
    }

    @Override
    public String toString() {
        return "TokenHash[]";
    }
}
