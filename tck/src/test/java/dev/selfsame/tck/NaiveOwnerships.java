package dev.selfsame.tck;

import dev.selfsame.identity.IdentityId;
import dev.selfsame.ownership.AssociationType;
import dev.selfsame.ownership.Ownership;
import dev.selfsame.ports.driven.Ownerships;
import java.util.List;
import java.util.Optional;

/** Looks at all ownerships for every answer. */
record NaiveOwnerships(NaiveStore store) implements Ownerships {

    @Override
    public List<Ownership> of(IdentityId identity) {
        return store.state().ownerships.values().stream()
                .filter(ownership -> ownership.owner().equals(identity))
                .toList();
    }

    @Override
    public Optional<Ownership> ownership(AssociationType type, String entityType, String entityId) {
        return Optional.ofNullable(store.state().ownerships.get(List.of(type.value(), entityType, entityId)));
    }
}
