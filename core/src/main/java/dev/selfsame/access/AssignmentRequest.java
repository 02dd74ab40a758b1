package dev.selfsame.access;

import dev.selfsame.attribute.Values;
import dev.selfsame.identity.IdentityId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What is asked for when a role is to be assigned. */
@Value.Immutable
@Values
public interface AssignmentRequest extends WithAssignmentRequest {

    IdentityId identity();

    RoleId role();

    @Value.Redacted
    Optional<String> comments();

    /** How the assignment is made, free text. */
    @Value.Default
    default String assignmentSource() {
        return "API";
    }

    Optional<Instant> startDate();

    Optional<Instant> removeDate();

    List<Dimension> dimensions();

    Optional<AssignmentContext> context();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a request. */
    final class Builder extends ImmutableAssignmentRequest.Builder {
        Builder() {}
    }
}
