package dev.selfsame.registration;

import dev.selfsame.attribute.Values;
import dev.selfsame.task.TaskId;
import java.util.Optional;
import org.immutables.value.Value;

/** An invitation that waits for its link to be used; an expired one waits to be sent again. */
@Value.Immutable
@Values
public non-sealed interface PendingInvitation extends Invitation, OpenLink, WithPendingInvitation {

    /** Where it goes. */
    @Value.Redacted
    String address();

    /** The task that has issued it. */
    Optional<TaskId> task();

    /** How often it has been sent again. */
    @Value.Default
    default int resent() {
        return 0;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a pending invitation. */
    final class Builder extends ImmutablePendingInvitation.Builder {
        Builder() {}
    }
}
