package dev.selfsame.json.stored;

import static dev.selfsame.json.stored.Field.required;
import static dev.selfsame.json.stored.Plain.TEXT;
import static dev.selfsame.json.stored.Plain.text;

import dev.selfsame.ownership.AssociationType;
import dev.selfsame.ownership.OwnedEntity;
import dev.selfsame.ownership.Ownership;

/** The shapes of ownerships. */
final class OwnershipShapes {

    private static final Shape<OwnedEntity> ENTITY = ObjectShape.of(
            required("type", TEXT, OwnedEntity::type),
            required("id", TEXT, OwnedEntity::id),
            required("name", TEXT, OwnedEntity::name),
            OwnedEntity::new);

    static final Shape<Ownership> OWNERSHIP = ObjectShape.of(
            required("owner", IdentityShapes.ID, Ownership::owner),
            required("type", text(AssociationType::new, AssociationType::value), Ownership::type),
            required("entity", ENTITY, Ownership::entity),
            Ownership::new);

    private OwnershipShapes() {}
}
