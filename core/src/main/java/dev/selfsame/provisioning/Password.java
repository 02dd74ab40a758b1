package dev.selfsame.provisioning;

/** A password on its way to where it is checked; its text form tells nothing. */
public final class Password {

    private final String value;

    public Password(String value) {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("a password must not be empty");
        }
        this.value = value;
    }

    public String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "Password[]";
    }
}
