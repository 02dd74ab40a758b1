package dev.selfsame.ownership;

import dev.selfsame.attribute.Blank;

/** A resource that somebody owns, such as a role; {@code type} is a DTO type of the API or a host's own. */
public record OwnedEntity(String type, String id, String name) {
    public OwnedEntity {
        Blank.refuse(type, "an entity type");
        Blank.refuse(id, "an entity id");
    }
}
