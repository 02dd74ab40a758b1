package dev.selfsame.ports.driven;

import dev.selfsame.access.AssignmentId;
import dev.selfsame.access.RoleAssignment;
import dev.selfsame.access.RoleId;
import dev.selfsame.identity.IdentityId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The role assignments that have not been ended, those whose remove date has come included. */
public interface Assignments {

    Optional<RoleAssignment> byId(AssignmentId id);

    /** By the date added and then by id. */
    List<RoleAssignment> of(IdentityId identity);

    /** Those of each of these identities, by the date added and then by id; who has none is left out. */
    Map<IdentityId, List<RoleAssignment>> ofAll(Collection<IdentityId> identities);

    /** How many assignments of a role there are, those whose remove date has come included. */
    long count(RoleId role);
}
