package dev.selfsame.ports.driving;

import dev.selfsame.access.AssignmentId;
import dev.selfsame.access.AssignmentRequest;
import dev.selfsame.access.RoleAssignment;
import dev.selfsame.access.RoleId;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.refusal.Refusal;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Shows, makes and ends role assignments; one whose remove date has come is not there for anybody. */
public interface ManageRoleAssignments {

    /** References when asked by identity only, full assignments when narrowed to a role. */
    Either<Refusal, Listing> roleAssignments(IdentityId identity, Optional<RoleId> role, Optional<String> roleName);

    Either<Refusal, RoleAssignment> roleAssignment(IdentityId identity, AssignmentId assignment);

    Either<Refusal, RoleAssignment> assign(AssignmentRequest request);

    Either<Refusal, RoleAssignment> revoke(IdentityId identity, AssignmentId assignment);

    /** How much of each assignment the caller is to see. */
    sealed interface Listing {

        List<RoleAssignment> assignments();

        /** Only id, role and dates. */
        record References(List<RoleAssignment> assignments) implements Listing {
            public References {
                assignments = List.copyOf(assignments);
            }
        }

        /** All fields. */
        record Full(List<RoleAssignment> assignments) implements Listing {
            public Full {
                assignments = List.copyOf(assignments);
            }
        }
    }
}
