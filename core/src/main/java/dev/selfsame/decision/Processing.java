package dev.selfsame.decision;

import dev.selfsame.access.RoleAssignment;
import dev.selfsame.event.AssignmentEnd;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Effect.ProcessIdentities;
import dev.selfsame.event.Event;
import dev.selfsame.event.Event.TaskLaunched;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.ProcessingState;
import dev.selfsame.refresh.Refresh;
import dev.selfsame.refresh.Surroundings;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.InvalidParameter;
import dev.selfsame.refusal.Refusal.LimitExceeded;
import dev.selfsame.task.Task;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;

/** Processes identities. */
public final class Processing {

    /** The most identities that one request processes, as published. */
    public static final int MOST = 250;

    private Processing() {}

    /** The ids without repetitions; refused when there are none or more than 250, repetitions included. */
    public static Either<Refusal, List<IdentityId>> check(List<IdentityId> ids) {
        if (ids.isEmpty()) {
            return Either.left(new InvalidParameter("identityIds", "at least one is required"));
        }
        if (ids.size() > MOST) {
            return Either.left(new LimitExceeded("identityIds", MOST, ids.size()));
        }
        return Either.right(ids.stream().distinct().toList());
    }

    /** Launches the task that processes. */
    public static Decision<Task> launch(Task task, List<IdentityId> identities, Instant at) {
        return Decision.answering(task)
                .alsoRecording(new TaskLaunched(task, at))
                .thenDoing(new Due(new ProcessIdentities(task.id(), identities), at));
    }

    /** The next version of one identity, and the end of its assignments whose remove date has come. */
    public static Decision<Identity> process(
            Identity before, List<RoleAssignment> assignments, Surroundings surroundings, Instant at) {
        return processed(before, Refresh.refresh(before, surroundings, at), assignments, at);
    }

    private static Decision<Identity> processed(
            Identity before, Identity after, List<RoleAssignment> assignments, Instant at) {
        List<Event> ended = assignments.stream()
                .filter(assignment -> assignment.isOver(at))
                .<Event>map(assignment -> RoleAssigning.ended(assignment, AssignmentEnd.EXPIRED, at))
                .toList();
        return Decision.answering(after)
                .alsoRecording(Administration.refreshed(before, after, at))
                .alsoRecording(ended);
    }

    /** Marks an identity whose processing broke down, so that no other one suffers; the message holds no personal data. */
    public static Decision<Identity> brokeDown(Identity before, String message, Instant at) {
        int failures = before.processingState()
                .filter(ProcessingState.Failed.class::isInstance)
                .map(ProcessingState.Failed.class::cast)
                .map(ProcessingState.Failed::retryCount)
                .orElse(0);
        Identity after = before.withProcessingState(new ProcessingState.Failed(at, "processing", failures + 1, message))
                .withLastRefresh(at)
                .withVersion(before.version() + 1);
        return Decision.answering(after).alsoRecording(Administration.refreshed(before, after, at));
    }
}
