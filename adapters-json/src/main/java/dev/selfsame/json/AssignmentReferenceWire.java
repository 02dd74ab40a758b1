package dev.selfsame.json;

import dev.selfsame.access.RoleAssignment;
import dev.selfsame.access.RoleReference;
import org.jspecify.annotations.Nullable;

/** The {@code RoleAssignmentRef} schema. */
record AssignmentReferenceWire(
        String id,
        ReferenceWire role,
        String addedDate,
        @Nullable String startDate,
        @Nullable String removeDate) {

    static AssignmentReferenceWire of(RoleAssignment assignment) {
        return new AssignmentReferenceWire(
                assignment.id().value(),
                role(assignment.role()),
                Instants.text(assignment.addedDate()),
                assignment.startDate().map(Instants::text).orElse(null),
                assignment.removeDate().map(Instants::text).orElse(null));
    }

    static ReferenceWire role(RoleReference role) {
        return new ReferenceWire("ROLE", role.id().value(), role.name());
    }
}
