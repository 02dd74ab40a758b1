package dev.selfsame.tck;

import dev.selfsame.access.AssignmentId;
import dev.selfsame.access.RoleAssignment;
import dev.selfsame.access.RoleId;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.driven.Assignments;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks at all assignments for every answer. */
record NaiveAssignments(NaiveStore store) implements Assignments {

    @Override
    public Optional<RoleAssignment> byId(AssignmentId id) {
        return Optional.ofNullable(store.state().assignments.get(id.value()));
    }

    @Override
    public List<RoleAssignment> of(IdentityId identity) {
        return sorted().filter(assignment -> assignment.identity().equals(identity))
                .toList();
    }

    @Override
    public Map<IdentityId, List<RoleAssignment>> ofAll(Collection<IdentityId> identities) {
        return sorted().filter(assignment -> identities.contains(assignment.identity()))
                .collect(Collectors.groupingBy(RoleAssignment::identity));
    }

    @Override
    public long count(RoleId role) {
        return sorted().filter(assignment -> assignment.role().id().equals(role))
                .filter(store::isCounted)
                .count();
    }

    private Stream<RoleAssignment> sorted() {
        return store.state().assignments.values().stream()
                .sorted(Comparator.comparing(RoleAssignment::addedDate).thenComparing(RoleAssignment::id));
    }
}
