package dev.selfsame.tck;

import dev.selfsame.access.AssignmentId;
import dev.selfsame.access.RoleAssignment;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.driven.Assignments;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks at all assignments for every answer. */
record NaiveAssignments(NaiveStore store) implements Assignments {

    @Override
    public Optional<RoleAssignment> byId(AssignmentId id) {
        return Optional.ofNullable(store.state().assignments.get(id.value()));
    }

    @Override
    public List<RoleAssignment> of(IdentityId identity) {
        return store.state().assignments.values().stream()
                .filter(assignment -> assignment.identity().equals(identity))
                .sorted(Comparator.comparing(RoleAssignment::addedDate).thenComparing(RoleAssignment::id))
                .toList();
    }
}
