package dev.selfsame.ports;

import dev.selfsame.access.Assigner;
import dev.selfsame.access.AssignmentId;
import dev.selfsame.access.AssignmentRequest;
import dev.selfsame.access.RoleAssignment;
import dev.selfsame.access.RoleId;
import dev.selfsame.access.RoleReference;
import dev.selfsame.decision.RoleAssigning;
import dev.selfsame.event.AssignmentEnd;
import dev.selfsame.event.Decision;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.ports.driving.ManageRoleAssignments.Listing;
import dev.selfsame.provisioning.Landing;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.source.Account;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Role assignments: show, make, end. */
record AssignmentService(Wiring wiring) {

    private Store store() {
        return wiring.store();
    }

    Either<Refusal, Listing> list(IdentityId identity, Optional<RoleId> role, Optional<String> roleName) {
        return identity(identity).map(who -> {
            List<Account> accounts = store().accounts().of(identity);
            Landing landing = landing();
            List<RoleAssignment> all = store().assignments().of(identity).stream()
                    .filter(assignment -> !assignment.isOver(wiring.now()))
                    .map(this::withCurrentName)
                    .map(assignment -> withTargets(assignment, accounts, landing))
                    .filter(assignment ->
                            role.map(assignment.role().id()::equals).orElse(true))
                    .filter(assignment -> roleName.map(assignment.role().name()::equalsIgnoreCase)
                            .orElse(true))
                    .toList();
            return role.isPresent() || roleName.isPresent() ? new Listing.Full(all) : new Listing.References(all);
        });
    }

    Either<Refusal, RoleAssignment> get(IdentityId identity, AssignmentId id) {
        return identity(identity)
                .flatMap(who -> present(identity, id))
                .map(this::withCurrentName)
                .map(assignment -> withTargets(assignment, store().accounts().of(identity), landing()));
    }

    private Either<Refusal, RoleAssignment> present(IdentityId identity, AssignmentId id) {
        return Found.or(
                store().assignments()
                        .byId(id)
                        .filter(assignment -> assignment.identity().equals(identity))
                        .filter(assignment -> !assignment.isOver(wiring.now())),
                "ROLE_ASSIGNMENT",
                id);
    }

    Either<Refusal, RoleAssignment> assign(Caller caller, AssignmentRequest request) {
        return wiring.recorder().record(caller.name(), () -> identity(request.identity())
                .flatMap(who -> Found.orUnknown(store().catalog().role(request.role()), "ROLE", request.role()))
                .flatMap(role -> RoleAssigning.assign(
                        request,
                        role,
                        Optional.of(assigner(caller)),
                        new AssignmentId(wiring.chance().id()),
                        wiring.now())));
    }

    private Assigner assigner(Caller caller) {
        return caller.identity()
                .flatMap(store().identities()::byId)
                .map(Identity::reference)
                .<Assigner>map(Assigner.Person::new)
                .orElse(new Assigner.Unknown(caller.name()));
    }

    Either<Refusal, RoleAssignment> revoke(String actor, IdentityId identity, AssignmentId id) {
        return wiring.recorder().record(actor, () -> identity(identity)
                .flatMap(who -> present(identity, id))
                .map(this::revoked));
    }

    private Decision<RoleAssignment> revoked(RoleAssignment assignment) {
        return RoleAssigning.end(assignment, AssignmentEnd.REVOKED, wiring.now());
    }

    private Landing landing() {
        return new Landing(wiring.calculating().compiled().of(store().catalog()).access());
    }

    /** What somebody has told of its targets stands; else the accounts tell. */
    private RoleAssignment withTargets(RoleAssignment assignment, List<Account> accounts, Landing landing) {
        return assignment.accountTargets().isEmpty() && assignment.isActive(wiring.now())
                ? store().catalog()
                        .role(assignment.role().id())
                        .map(role -> assignment.withAccountTargets(landing.of(role, accounts)))
                        .orElse(assignment)
                : assignment;
    }

    private RoleAssignment withCurrentName(RoleAssignment assignment) {
        return store().catalog()
                .role(assignment.role().id())
                .map(role -> assignment.withRole(new RoleReference(role.id(), role.name())))
                .orElse(assignment);
    }

    private Either<Refusal, Identity> identity(IdentityId id) {
        return Found.or(store().identities().byId(id), "IDENTITY", id);
    }
}
