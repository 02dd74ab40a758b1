package dev.selfsame.identity;

/** An identity by id and display name; its text form shows the id only. */
public record IdentityReference(IdentityId id, String name) {
    @Override
    public String toString() {
        return "IdentityReference[" + id + "]";
    }
}
