package dev.selfsame.access;

import dev.selfsame.attribute.Values;
import dev.selfsame.identity.IdentityId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One assignment of a role to an identity; the fields of the V2024 {@code RoleAssignmentDto}. */
@Value.Immutable
@Values
public interface RoleAssignment extends WithRoleAssignment {

    AssignmentId id();

    IdentityId identity();

    RoleReference role();

    @Value.Redacted
    Optional<String> comments();

    /** How it was made, free text such as {@code UI}, {@code ACCESS_REQUEST} or {@code ROLE_MEMBERSHIP}. */
    String assignmentSource();

    Optional<Assigner> assigner();

    List<Dimension> assignedDimensions();

    Optional<AssignmentContext> assignmentContext();

    List<AccountTarget> accountTargets();

    /** From when on it is active; at once where absent. */
    Optional<Instant> startDate();

    /** From when on it is over; never where absent. */
    Optional<Instant> removeDate();

    Instant addedDate();

    /** Counts the recorded changes, from 1. */
    @Value.Default
    default long version() {
        return 1;
    }

    /** How an assignment is made that rests on the role's membership, as published. */
    String BY_MEMBERSHIP = "ROLE_MEMBERSHIP";

    /** Whether it rests on the role's membership, and not on a request. */
    default boolean isByMembership() {
        return assignmentSource().equals(BY_MEMBERSHIP);
    }

    /** Whether it is in force: from its start date on, and before its remove date. */
    default boolean isActive(Instant at) {
        return !isOver(at) && startDate().map(start -> !at.isBefore(start)).orElse(true);
    }

    /** Whether its remove date has come; it then no longer exists for anybody. */
    default boolean isOver(Instant at) {
        return removeDate().map(remove -> !at.isBefore(remove)).orElse(false);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds an assignment. */
    final class Builder extends ImmutableRoleAssignment.Builder {
        Builder() {}
    }
}
