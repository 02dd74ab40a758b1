package dev.selfsame.decision;

import dev.selfsame.event.Decision;
import dev.selfsame.event.Event.OwnershipAssigned;
import dev.selfsame.identity.Identity;
import dev.selfsame.ownership.AssociationType;
import dev.selfsame.ownership.Ownership;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.InvalidParameter;
import dev.selfsame.refusal.Refusal.NotFound;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives what one identity owns to another one. */
public final class Reassignment {

    private Reassignment() {}

    /** Names one line of the checklist. */
    public record Item(AssociationType type, String entityType, String entityId) {

        public static Item of(Ownership ownership) {
            return new Item(
                    ownership.type(),
                    ownership.entity().type(),
                    ownership.entity().id());
        }
    }

    /**
     * All ownerships, or the chosen ones; refused with {@link NotFound} when a chosen one isn't owned, and then nothing is
     * moved.
     */
    public static Either<Refusal, Decision<List<Ownership>>> decide(
            Identity from, Identity to, List<Ownership> owned, Optional<Set<Item>> chosen, Instant at) {
        if (from.id().equals(to.id())) {
            return Either.left(new InvalidParameter("new owner", "it is the present one"));
        }
        Optional<Item> missing = chosen.stream()
                .flatMap(Set::stream)
                .filter(item -> owned.stream().map(Item::of).noneMatch(item::equals))
                .findFirst();
        if (missing.isPresent()) {
            return Either.left(
                    new NotFound(missing.get().entityType(), missing.get().entityId()));
        }
        List<Ownership> moved = owned.stream()
                .filter(ownership ->
                        chosen.map(items -> items.contains(Item.of(ownership))).orElse(true))
                .map(ownership -> new Ownership(to.id(), ownership.type(), ownership.entity()))
                .toList();
        return Either.right(Decision.answering(moved)
                .alsoRecording(moved.stream()
                        .map(ownership -> new OwnershipAssigned(ownership, Optional.of(from.id()), at))
                        .toList()));
    }
}
