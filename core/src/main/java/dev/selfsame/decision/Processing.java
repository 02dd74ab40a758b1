package dev.selfsame.decision;

import dev.selfsame.access.RoleAssignment;
import dev.selfsame.event.AssignmentEnd;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Effect.PlanProcessing;
import dev.selfsame.event.Effect.ProcessIdentities;
import dev.selfsame.event.Effect.RefreshIdentities;
import dev.selfsame.event.Event;
import dev.selfsame.event.Event.TaskLaunched;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.ProcessingState;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.provisioning.Holder;
import dev.selfsame.provisioning.PersonPlan;
import dev.selfsame.provisioning.Planner;
import dev.selfsame.refresh.Profiles;
import dev.selfsame.refresh.Refresh;
import dev.selfsame.refresh.Surroundings;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.InvalidParameter;
import dev.selfsame.refusal.Refusal.LimitExceeded;
import dev.selfsame.task.Task;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Processes identities. */
public final class Processing {

    /** The most identities that one request processes, as published. */
    public static final int MOST = 250;

    private static final Duration PATIENCE = Duration.ofHours(1);

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

    /** Launches the task that processes, in parts. */
    public static Decision<Task> launch(Task task, List<IdentityId> identities, Instant at) {
        return Decision.answering(task)
                .alsoRecording(new TaskLaunched(task, at))
                .thenDoing(parts(task, 1, Chunks.SMALL, identities, at));
    }

    /** Launches a task that processes a profile; to plan its parts is its first unit of work. */
    public static Decision<Task> launch(Task task, ProfileId profile, Instant at) {
        Task planned = task.withTotal(1);
        return Decision.answering(planned)
                .alsoRecording(new TaskLaunched(planned, at))
                .thenDoing(new Due(new PlanProcessing(task.id(), profile, Optional.empty()), at));
    }

    /**
     * Adds parts to a task that processes a profile, numbered by how many units of work it had before. Planning is done
     * when nobody is left to go on after; until then the task can't end.
     */
    public static Decision<Task> plan(Task task, Page page, Instant at) {
        int planned = page.next().isEmpty() ? 1 : 0;
        Task larger = task.withTotal(task.total() + page.identities().size());
        return TaskCourse.advanced(larger, new TaskCourse.Part(planned, List.of(), counts(0, 0)), at)
                .thenDoing(
                        page.identities().isEmpty()
                                ? List.of()
                                : parts(task, task.total(), Chunks.LARGE, page.identities(), at))
                .thenDoing(page.next().map(next -> new Due(next, at)).stream().toList());
    }

    /** Some of a profile's identities, and where planning goes on. */
    public record Page(List<IdentityId> identities, Optional<PlanProcessing> next) {
        public Page {
            identities = List.copyOf(identities);
        }
    }

    private static List<Due> parts(Task task, int first, int most, List<IdentityId> identities, Instant at) {
        return Chunks.of(identities, first, most, (part, some) -> new ProcessIdentities(task.id(), part, some), at);
    }

    /** What a task tells of its parts: how many were processed well, and how many weren't. */
    public static Map<String, Integer> counts(int processed, int failed) {
        return Map.of("processed", processed, "failed", failed);
    }

    /** The next version of one identity, and the end of its assignments whose remove date has come. */
    public static Decision<Identity> process(
            Identity before, List<RoleAssignment> assignments, Surroundings surroundings, Planner planner, Instant at) {
        Holder holder = holder(Refresh.refresh(before, surroundings, at), assignments, surroundings);
        PersonPlan plan = planner.plan(holder);
        Identity after = withTrouble(before, Provisioning.assessed(holder, plan), plan, at);
        return processed(before, after, assignments, at)
                .thenDoing(provisioning(after, plan, at))
                .thenDoing(Synchronization.following(before, after, surroundings, at));
    }

    /** Roles see the fresh manager and lifecycle state. */
    private static Holder holder(Identity after, List<RoleAssignment> assignments, Surroundings surroundings) {
        return Holder.builder()
                .identity(after)
                .profile(Profiles.of(after, surroundings.profiles()))
                .addAllAccounts(surroundings.accounts(after.id()))
                .addAllAssignments(assignments)
                .build();
    }

    /** An account that nobody can make is told as what it is: access that is missing. */
    private static Identity withTrouble(Identity before, Identity after, PersonPlan plan, Instant at) {
        boolean isWell = after.processingState()
                .filter(ProcessingState.Ok.class::isInstance)
                .isPresent();
        if (!isWell || plan.withoutPolicy().isEmpty()) {
            return after;
        }
        return after.withProcessingState(new ProcessingState.Failed(
                at,
                "provisioning",
                failuresBefore(before) + 1,
                "nothing says how accounts are made on source "
                        + plan.withoutPolicy().get(0)));
    }

    /** What is accepted and not yet done is taken up again. */
    private static List<Due> provisioning(Identity after, PersonPlan plan, Instant at) {
        return switch (after.fulfilment()) {
            case SETTLED, HELD -> List.of();
            case OPEN -> List.of(Provisioning.next(at));
            case UNDER_WAY -> Provisioning.steps(plan, at);
        };
    }

    private static Decision<Identity> processed(
            Identity before, Identity after, List<RoleAssignment> assignments, Instant at) {
        List<Event> ended = assignments.stream()
                .filter(assignment -> assignment.isOver(at))
                .<Event>map(assignment -> RoleAssigning.ended(assignment, AssignmentEnd.EXPIRED, at))
                .toList();
        return Decision.answering(after)
                .alsoRecording(Administration.refreshed(before, after, at))
                .alsoRecording(ended)
                .thenDoing(look(before, after, at).stream().toList());
    }

    /** Processing again as soon as an attribute can change by the mere passing of time, where that isn't planned yet. */
    private static Optional<Due> look(Identity before, Identity after, Instant at) {
        return after.nextChange()
                .filter(at::isBefore)
                .filter(next -> !after.nextChange().equals(before.nextChange()))
                .map(next ->
                        new Due(new RefreshIdentities("time:" + after.id() + ":" + next, List.of(after.id())), next));
    }

    /** Marks an identity whose processing broke down, so that no other one suffers; the message holds no personal data. */
    public static Decision<Identity> brokeDown(Identity before, String message, Instant at) {
        Identity after = before.withProcessingState(
                        new ProcessingState.Failed(at, "processing", failuresBefore(before) + 1, message))
                .withLastRefresh(at)
                .withVersion(before.version() + 1);
        return Decision.answering(after)
                .alsoRecording(Administration.refreshed(before, after, at))
                .thenDoing(lookAgain(before, at).stream().toList());
    }

    private static int failuresBefore(Identity identity) {
        return identity.processingState()
                .filter(ProcessingState.Failed.class::isInstance)
                .map(ProcessingState.Failed.class::cast)
                .map(ProcessingState.Failed::retryCount)
                .orElse(0);
    }

    /** A look that came to nothing at the instant for which it was planned is made up for. */
    private static Optional<Due> lookAgain(Identity who, Instant at) {
        return who.nextChange()
                .filter(planned -> !planned.isAfter(at))
                .map(planned -> new Due(
                        new RefreshIdentities("time:" + who.id() + ":" + at, List.of(who.id())), at.plus(PATIENCE)));
    }
}
