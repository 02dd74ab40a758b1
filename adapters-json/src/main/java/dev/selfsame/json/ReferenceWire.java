package dev.selfsame.json;

import dev.selfsame.identity.IdentityReference;

/** A reference to an object by type, id and name. */
record ReferenceWire(String type, String id, String name) {

    static ReferenceWire of(IdentityReference identity) {
        return new ReferenceWire("IDENTITY", identity.id().value(), identity.name());
    }
}
