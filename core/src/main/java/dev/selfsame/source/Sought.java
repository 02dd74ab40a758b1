package dev.selfsame.source;

/** A value of an attribute by which an identity is sought, ignoring case. */
public record Sought(String attribute, String value) {

    /** The attribute alone, since its value can be personal data. */
    @Override
    public String toString() {
        return "Sought[" + attribute + "]";
    }
}
