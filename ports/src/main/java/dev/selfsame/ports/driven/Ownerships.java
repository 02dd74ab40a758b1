package dev.selfsame.ports.driven;

import dev.selfsame.identity.IdentityId;
import dev.selfsame.ownership.AssociationType;
import dev.selfsame.ownership.Ownership;
import java.util.List;
import java.util.Optional;

/** Who is responsible for what. */
public interface Ownerships {

    List<Ownership> of(IdentityId identity);

    Optional<Ownership> ownership(AssociationType type, String entityType, String entityId);
}
