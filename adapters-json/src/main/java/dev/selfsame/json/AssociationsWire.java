package dev.selfsame.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.selfsame.ownership.Association;
import dev.selfsame.ownership.OwnedEntity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schemas {@code IdentityOwnershipAssociationDetails} and, with a message, {@code IdentityAssociationDetails}. */
record AssociationsWire(
        @JsonInclude(Include.NON_NULL) @Nullable String message, List<AssociationWire> associationDetails) {

    /** What is owned in one way: as a list, like the schema, and flat, like the published example. */
    record AssociationWire(String associationType, List<EntityWire> entities) {
        static AssociationWire of(Association association) {
            return new AssociationWire(
                    association.type().value(),
                    association.entities().stream().map(EntityWire::of).toList());
        }
    }

    /** A resource that is owned. */
    record EntityWire(String id, String name, String type) {
        static EntityWire of(OwnedEntity entity) {
            return new EntityWire(entity.id(), entity.name(), entity.type());
        }
    }

    static AssociationsWire of(@Nullable String message, List<Association> associations) {
        return new AssociationsWire(
                message, associations.stream().map(AssociationWire::of).toList());
    }
}
