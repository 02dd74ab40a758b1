package dev.selfsame.ownership;

import dev.selfsame.identity.IdentityId;

/** One identity's tie to one resource; a resource has one identity for each association type. */
public record Ownership(IdentityId owner, AssociationType type, OwnedEntity entity) {}
