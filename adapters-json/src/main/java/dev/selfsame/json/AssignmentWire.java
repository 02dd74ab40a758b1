package dev.selfsame.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.selfsame.access.AccountTarget;
import dev.selfsame.access.Assigner;
import dev.selfsame.access.RoleAssignment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The {@code RoleAssignmentDto} schema. */
record AssignmentWire(
        String id,
        ReferenceWire role,
        @Nullable String comments,
        String assignmentSource,
        AssignerWire assigner,
        List<ReferenceWire> assignedDimensions,
        @Nullable ContextWire assignmentContext,
        List<TargetWire> accountTargets,
        @Nullable String startDate,
        @Nullable String removeDate,
        String addedDate) {

    /** Who has made an assignment; without an id where it was nobody in particular. */
    record AssignerWire(
            String type,
            @JsonInclude(Include.NON_NULL) @Nullable String id,
            @Nullable String name) {

        private static final AssignerWire NOBODY = new AssignerWire("UNKNOWN", null, null);

        static AssignerWire of(Assigner assigner) {
            return assigner instanceof Assigner.Person person
                    ? new AssignerWire(
                            "IDENTITY",
                            person.identity().id().value(),
                            person.identity().name())
                    : new AssignerWire("UNKNOWN", null, ((Assigner.Unknown) assigner).name());
        }
    }

    /** The {@code RoleTargetDto} schema. */
    record TargetWire(ReferenceWire source, AccountInfoWire accountInfo, ReferenceWire role) {
        static TargetWire of(AccountTarget target) {
            return new TargetWire(
                    new ReferenceWire("SOURCE", target.source().value(), target.sourceName()),
                    AccountInfoWire.of(target),
                    new ReferenceWire(target.accessType(), target.accessId(), target.accessName()));
        }
    }

    /** The {@code AccountInfoDto} schema. */
    @JsonInclude(Include.NON_NULL)
    record AccountInfoWire(
            String nativeIdentity,
            @Nullable String displayName,
            @Nullable String uuid) {
        static AccountInfoWire of(AccountTarget target) {
            return new AccountInfoWire(
                    target.nativeIdentity(),
                    target.displayName().orElse(null),
                    target.uuid().orElse(null));
        }
    }

    static AssignmentWire of(RoleAssignment assignment) {
        return new AssignmentWire(
                assignment.id().value(),
                AssignmentReferenceWire.role(assignment.role()),
                assignment.comments().orElse(null),
                assignment.assignmentSource(),
                assignment.assigner().map(AssignerWire::of).orElse(AssignerWire.NOBODY),
                dimensions(assignment),
                assignment.assignmentContext().map(ContextWire::of).orElse(null),
                assignment.accountTargets().stream().map(TargetWire::of).toList(),
                assignment.startDate().map(Instants::text).orElse(null),
                assignment.removeDate().map(Instants::text).orElse(null),
                Instants.text(assignment.addedDate()));
    }

    private static List<ReferenceWire> dimensions(RoleAssignment assignment) {
        return assignment.assignedDimensions().stream()
                .map(dimension -> new ReferenceWire("DIMENSION", dimension.id(), dimension.name()))
                .toList();
    }
}
