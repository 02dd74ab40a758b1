package dev.selfsame.ownership;

import java.util.Optional;

/** What a document says of a resource's owner: an identity by id, or by alias or display name. */
public record OwnerClaim(AssociationType type, OwnedEntity entity, Optional<String> id, Optional<String> name) {

    @Override
    public String toString() {
        return "OwnerClaim[" + type + ", " + entity + "]";
    }
}
