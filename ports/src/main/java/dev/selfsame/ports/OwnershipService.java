package dev.selfsame.ports;

import dev.selfsame.decision.Reassignment;
import dev.selfsame.decision.Reassignment.Item;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Event.OwnershipAssigned;
import dev.selfsame.event.Event.OwnershipEnded;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ownership.Association;
import dev.selfsame.ownership.AssociationType;
import dev.selfsame.ownership.OwnedEntity;
import dev.selfsame.ownership.Ownership;
import dev.selfsame.ports.driven.Ownerships;
import dev.selfsame.refusal.Refusal;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Ownership: show, hand over, add, end. */
record OwnershipService(Wiring wiring) {

    private Ownerships ownerships() {
        return wiring.store().ownerships();
    }

    Either<Refusal, List<Association>> ownership(IdentityId id) {
        return identity(id).map(who -> Association.checklist(ownerships().of(id)));
    }

    Either<Refusal, List<Ownership>> reassign(String actor, IdentityId from, IdentityId to, Optional<Set<Item>> items) {
        return wiring.recorder().record(actor, () -> identity(from).flatMap(giver -> Found.orUnknown(
                        wiring.store().identities().byId(to), "IDENTITY", to)
                .flatMap(taker -> Reassignment.decide(giver, taker, ownerships().of(from), items, wiring.now()))));
    }

    Either<Refusal, Ownership> own(String actor, IdentityId id, AssociationType type, OwnedEntity entity) {
        return wiring.recorder().record(actor, () -> identity(id).map(who -> owning(id, type, entity)));
    }

    private Decision<Ownership> owning(IdentityId id, AssociationType type, OwnedEntity entity) {
        Ownership wanted = new Ownership(id, type, entity);
        Optional<Ownership> present = ownerships().ownership(type, entity.type(), entity.id());
        if (present.equals(Optional.of(wanted))) {
            return Decision.answering(wanted);
        }
        return Decision.answering(wanted)
                .alsoRecording(new OwnershipAssigned(wanted, present.map(Ownership::owner), wiring.now()));
    }

    Either<Refusal, Ownership> disown(String actor, AssociationType type, String entityType, String entityId) {
        return wiring.recorder()
                .record(actor, () -> Found.or(ownerships().ownership(type, entityType, entityId), entityType, entityId)
                        .map(ownership -> Decision.answering(ownership)
                                .alsoRecording(new OwnershipEnded(ownership, wiring.now()))));
    }

    private Either<Refusal, Identity> identity(IdentityId id) {
        return Found.or(wiring.store().identities().byId(id), "IDENTITY", id);
    }
}
