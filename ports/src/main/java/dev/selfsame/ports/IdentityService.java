package dev.selfsame.ports;

import dev.selfsame.decision.Administration;
import dev.selfsame.decision.Deletion;
import dev.selfsame.decision.Deletion.Ties;
import dev.selfsame.decision.Reset;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Event.IdentityDeleted;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.UserLevel;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.query.ListRequest;
import dev.selfsame.query.Page;
import dev.selfsame.refusal.Refusal;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Identities: list, get, delete, reset, administer. */
record IdentityService(Wiring wiring) {

    private Store store() {
        return wiring.store();
    }

    Either<Refusal, Page<Identity>> list(IdentityQuery query) {
        return store().identities().list(query);
    }

    Either<Refusal, Page<Identity>> list(ListRequest request) {
        return request.toQuery().flatMap(this::list);
    }

    Either<Refusal, Identity> get(IdentityId id) {
        return Found.or(store().identities().byId(id), "IDENTITY", id);
    }

    Either<Refusal, IdentityDeleted> delete(String actor, IdentityId id) {
        return changed(actor, id, who -> Deletion.decide(who, ties(id), wiring.now()));
    }

    private Ties ties(IdentityId id) {
        return Ties.builder()
                .addAllOwnerships(store().ownerships().of(id))
                .addAllAccounts(store().accounts().of(id))
                .addAllAssignments(store().assignments().of(id))
                .invitation(store().registrations().invitationOf(id))
                .addAllVerifications(store().registrations().verificationsOf(id))
                .addAllReports(store().identities().reportsOf(id))
                .build();
    }

    Either<Refusal, Identity> reset(String actor, IdentityId id) {
        return changed(
                actor,
                id,
                who -> Either.right(Reset.decide(
                        who,
                        store().registrations().invitationOf(id),
                        store().registrations().verificationsOf(id),
                        wiring.now())));
    }

    Either<Refusal, Identity> protect(String actor, IdentityId id, boolean isProtected) {
        return changed(
                actor, id, who -> Either.right(Administration.protectedFromDeletion(who, isProtected, wiring.now())));
    }

    Either<Refusal, Identity> grantLevels(String actor, IdentityId id, Set<UserLevel> levels) {
        return changed(actor, id, who -> Either.right(Administration.withLevels(who, levels, wiring.now())));
    }

    Either<Refusal, Identity> setLifecycleState(String actor, IdentityId id, String state) {
        return changed(
                actor,
                id,
                who -> Administration.inLifecycleState(
                        who, who.profile().flatMap(store().catalog()::profile), state, wiring.now()));
    }

    Either<Refusal, Identity> signedIn(String actor, IdentityId id) {
        return changed(actor, id, who -> Administration.signedIn(who, wiring.now()));
    }

    private <T> Either<Refusal, T> changed(
            String actor, IdentityId id, Function<Identity, Either<Refusal, Decision<T>>> decide) {
        return wiring.recorder().record(actor, () -> get(id).flatMap(decide));
    }

    Optional<IdentityId> managerOf(IdentityId id) {
        return store().identities().byId(id).flatMap(Identity::manager).map(manager -> manager.id());
    }
}
