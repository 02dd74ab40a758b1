package dev.selfsame.decision;

import dev.selfsame.access.Assigner;
import dev.selfsame.access.AssignmentId;
import dev.selfsame.access.AssignmentRequest;
import dev.selfsame.access.Role;
import dev.selfsame.access.RoleAssignment;
import dev.selfsame.access.RoleReference;
import dev.selfsame.event.AssignmentEnd;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Effect.EndAssignment;
import dev.selfsame.event.Effect.RefreshIdentities;
import dev.selfsame.event.Event.RoleAssigned;
import dev.selfsame.event.Event.RoleAssignmentEnded;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.Conflict;
import dev.selfsame.refusal.Refusal.InvalidParameter;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Assigns roles and takes them back. */
public final class RoleAssigning {

    private RoleAssigning() {}

    /** A new assignment beside any that there are; refused for a disabled role and for dates that leave no time. */
    public static Either<Refusal, Decision<RoleAssignment>> assign(
            AssignmentRequest request, Role role, Optional<Assigner> assigner, AssignmentId id, Instant at) {
        if (!role.enabled()) {
            return Either.left(new Conflict("The role is disabled"));
        }
        Instant start = request.startDate().filter(at::isBefore).orElse(at);
        if (request.removeDate().map(remove -> !remove.isAfter(start)).orElse(false)) {
            return Either.left(new InvalidParameter("removeDate", "it is not after the start date or has passed"));
        }
        RoleAssignment assignment = assignment(request, role, assigner, id, at);
        return Either.right(Decision.answering(assignment)
                .alsoRecording(new RoleAssigned(assignment, at))
                .thenDoing(followUps(assignment, start)));
    }

    private static RoleAssignment assignment(
            AssignmentRequest request, Role role, Optional<Assigner> assigner, AssignmentId id, Instant at) {
        return RoleAssignment.builder()
                .id(id)
                .identity(request.identity())
                .role(new RoleReference(role.id(), role.name()))
                .comments(request.comments())
                .assignmentSource(request.assignmentSource())
                .assigner(assigner)
                .addAllAssignedDimensions(request.dimensions())
                .assignmentContext(request.context())
                .startDate(request.startDate())
                .removeDate(request.removeDate())
                .addedDate(at)
                .build();
    }

    private static List<Due> followUps(RoleAssignment assignment, Instant start) {
        Due refresh =
                new Due(new RefreshIdentities("assigned:" + assignment.id(), List.of(assignment.identity())), start);
        return assignment
                .removeDate()
                .map(remove -> List.of(refresh, new Due(new EndAssignment(assignment.id()), remove)))
                .orElse(List.of(refresh));
    }

    /** Ends an assignment, and has its identity processed. */
    public static Decision<RoleAssignment> end(RoleAssignment assignment, AssignmentEnd why, Instant at) {
        return Decision.answering(assignment)
                .alsoRecording(ended(assignment, why, at))
                .thenDoing(
                        new Due(new RefreshIdentities("ended:" + assignment.id(), List.of(assignment.identity())), at));
    }

    static RoleAssignmentEnded ended(RoleAssignment assignment, AssignmentEnd why, Instant at) {
        return new RoleAssignmentEnded(assignment.id(), why, assignment.version(), at);
    }
}
