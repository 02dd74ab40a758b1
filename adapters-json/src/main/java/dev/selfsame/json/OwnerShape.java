package dev.selfsame.json;

import dev.selfsame.ownership.AssociationType;
import dev.selfsame.ownership.OwnedEntity;
import dev.selfsame.ownership.OwnerClaim;
import java.util.Optional;

/** Reads who owns an object: a reference to an identity. */
final class OwnerShape {

    private OwnerShape() {}

    static Optional<OwnerClaim> claim(Exported object, AssociationType type, String entityType, String id) {
        if (!object.at("additionalOwners").items().isEmpty()) {
            object.at("additionalOwners").complain("additional owners are not understood, and are left out");
        }
        Place owner = object.at("owner");
        if (owner.isEmpty()) {
            if (type.equals(AssociationType.ROLE_OWNER) || type.equals(AssociationType.ACCESS_PROFILE_OWNER)) {
                owner.complain("an owner is required; nobody owns it");
            }
            return Optional.empty();
        }
        if (!owner.isObject() || !isIdentity(owner)) {
            owner.complain("a reference to an identity is expected");
            return Optional.empty();
        }
        Optional<String> ownerId = owner.at("id").text();
        Optional<String> ownerName = owner.at("name").text();
        if (ownerId.isEmpty() && ownerName.isEmpty()) {
            owner.complain("an id or a name is required");
            return Optional.empty();
        }
        OwnedEntity entity = new OwnedEntity(entityType, id, object.name().orElse(id));
        return Optional.of(new OwnerClaim(type, entity, ownerId, ownerName));
    }

    private static boolean isIdentity(Place owner) {
        return owner.at("type").text().map("IDENTITY"::equalsIgnoreCase).orElse(true);
    }
}
