package dev.selfsame.resthost.tenant;

import dev.selfsame.access.AssignmentRequest;
import dev.selfsame.access.Role;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ownership.AssociationType;
import dev.selfsame.ownership.OwnedEntity;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.ports.driving.Operations;
import dev.selfsame.resthost.tenant.Setting.Listed;
import dev.selfsame.resthost.tenant.Setting.Placed;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Gives people what the settings say: roles, levels, protection, and what they are responsible for. */
final class Grants {

    private final Operations operations;
    private final Store store;
    private final Lookup lookup;
    private final Problems problems;

    Grants(Operations operations, Store store, Lookup lookup) {
        this.operations = operations;
        this.store = store;
        this.lookup = lookup;
        this.problems = lookup.problems();
    }

    void give(Settings settings) {
        settings.roleAssignments().forEach(this::assign);
        settings.protectedAliases().forEach(this::protect);
        settings.userLevels().forEach(this::level);
        settings.associations().forEach(this::own);
    }

    private void assign(Setting wanted) {
        Optional<IdentityId> identity = lookup.person(wanted, "identity");
        Optional<Role> role = lookup.required(wanted, "role").flatMap(this::role);
        if (identity.isEmpty() || role.isEmpty()) {
            return;
        }
        try {
            AssignmentRequest request = AssignmentRequest.builder()
                    .identity(identity.get())
                    .role(role.get().id())
                    .comments(wanted.text("comments").map(Placed::text))
                    .startDate(instant(wanted, "startDate"))
                    .removeDate(instant(wanted, "removeDate"))
                    .build();
            if (!isGiven(request)) {
                problems.unless(wanted.place(), operations.assign(request));
            }
        } catch (DateTimeParseException malformed) {
            problems.note(wanted.place(), "a date must look like 2030-12-31T17:00:00Z");
        }
    }

    /** By an earlier start on the same store, or by another host. */
    private boolean isGiven(AssignmentRequest request) {
        return store.assignments().of(request.identity()).stream()
                .filter(given -> given.role().id().equals(request.role()))
                .filter(given -> given.comments().equals(request.comments()))
                .filter(given -> given.startDate().equals(request.startDate()))
                .anyMatch(given -> given.removeDate().equals(request.removeDate()));
    }

    private Optional<Role> role(Placed name) {
        Optional<Role> role = store.catalog().roleNamed(name.text());
        if (role.isEmpty()) {
            problems.note(name.place(), "there is no role " + name.text());
        }
        return role;
    }

    private static Optional<Instant> instant(Setting wanted, String name) {
        return wanted.text(name).map(Placed::text).map(Instant::parse);
    }

    private void protect(Placed alias) {
        lookup.person(alias).ifPresent(id -> problems.unless(alias.place(), operations.protect(id, true)));
    }

    private void level(Listed levels) {
        lookup.person(levels.name())
                .ifPresent(id -> problems.unless(
                        levels.name().place(), operations.grantLevels(id, lookup.levels(levels.texts()))));
    }

    private void own(Setting wanted) {
        Optional<IdentityId> owner = lookup.person(wanted, "owner");
        Optional<Placed> type = lookup.required(wanted, "type");
        Optional<Placed> entityType = lookup.required(wanted, "entityType");
        Optional<Placed> id = lookup.required(wanted, "id");
        if (owner.isEmpty() || type.isEmpty() || entityType.isEmpty() || id.isEmpty()) {
            return;
        }
        String name = wanted.text("name").orElse(id.get()).text();
        OwnedEntity entity = new OwnedEntity(entityType.get().text(), id.get().text(), name);
        problems.unless(
                wanted.place(),
                operations.own(owner.get(), new AssociationType(type.get().text()), entity));
    }
}
