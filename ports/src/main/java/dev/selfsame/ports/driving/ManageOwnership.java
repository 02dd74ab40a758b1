package dev.selfsame.ports.driving;

import dev.selfsame.decision.Reassignment.Item;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ownership.Association;
import dev.selfsame.ownership.AssociationType;
import dev.selfsame.ownership.OwnedEntity;
import dev.selfsame.ownership.Ownership;
import dev.selfsame.refusal.Refusal;
import io.vavr.control.Either;
import java.util.List;
import java.util.Set;

/** Shows, hands over, and adds to what identities own. */
public interface ManageOwnership {

    /** The checklist before a deletion. */
    Either<Refusal, List<Association>> ownership(IdentityId id);

    /** Hands everything over to another identity, at once or not at all. */
    Either<Refusal, List<Ownership>> reassignAll(IdentityId from, IdentityId to);

    /** Hands some lines of the checklist over, at once or not at all. */
    Either<Refusal, List<Ownership>> reassign(IdentityId from, IdentityId to, Set<Item> items);

    /** Makes an identity responsible for a resource, of the published kinds or of the host's own. */
    Either<Refusal, Ownership> own(IdentityId id, AssociationType type, OwnedEntity entity);

    /** Makes nobody responsible for a resource. */
    Either<Refusal, Ownership> disown(AssociationType type, String entityType, String entityId);
}
