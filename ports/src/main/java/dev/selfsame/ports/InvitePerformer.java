package dev.selfsame.ports;

import dev.selfsame.decision.Inviting;
import dev.selfsame.decision.Inviting.Fresh;
import dev.selfsame.decision.Inviting.Skipped;
import dev.selfsame.decision.TaskCourse;
import dev.selfsame.decision.TaskCourse.Part;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Effect.InviteIdentities;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.profile.InvitationOptions;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.Conflict;
import dev.selfsame.registration.InvitationId;
import dev.selfsame.registration.PendingInvitation;
import dev.selfsame.task.Task;
import dev.selfsame.task.TaskMessage;
import dev.selfsame.task.TaskMessage.Severity;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Invites identities one by one, and tells of each what became of it. */
record InvitePerformer(Wiring wiring) {

    Performed perform(InviteIdentities effect) {
        TaskRun run = new TaskRun(wiring, effect.task());
        Optional<Task> task = run.start();
        if (task.isEmpty()) {
            return run.skip(effect.key());
        }
        List<TaskMessage> messages =
                effect.identities().stream().map(id -> invited(id, task.get())).toList();
        int invited = (int) messages.stream()
                .filter(message -> message.severity() == Severity.INFO)
                .count();
        Map<String, Integer> counts = Map.of("invited", invited, "skipped", messages.size() - invited);
        Part part = new Part(messages.size(), messages, counts);
        return run.advance(effect.key(), present -> TaskCourse.advanced(present, part, Inviting.MOST, wiring.now()));
    }

    private TaskMessage invited(IdentityId id, Task task) {
        if (isInvitedBy(task, id)) {
            return invited(id);
        }
        List<Skipped> skipped = new ArrayList<>();
        Either<Refusal, PendingInvitation> outcome = wiring.recorder().record(task.launcher(), () -> Found.or(
                        wiring.store().identities().byId(id), "IDENTITY", id)
                .flatMap(
                        who -> decided(who, task).peekLeft(skipped::add).mapLeft(skip -> new Conflict(skip.reason()))));
        if (outcome.isRight() || isInvitedBy(task, id)) {
            return invited(id);
        }
        return skipped(id, skipped.isEmpty() ? unknown(outcome.getLeft()) : skipped.get(skipped.size() - 1));
    }

    /** It was invited before the task was interrupted, or by another node that has the same part. */
    private boolean isInvitedBy(Task task, IdentityId id) {
        return wiring.store()
                .registrations()
                .invitationOf(id)
                .flatMap(PendingInvitation::task)
                .equals(Optional.of(task.id()));
    }

    private static TaskMessage invited(IdentityId id) {
        return new TaskMessage(Severity.INFO, "invited", List.of(id.value()), "Identity " + id + " was invited.");
    }

    private static Skipped unknown(Refusal refusal) {
        return refusal instanceof Refusal.NotFound
                ? new Skipped("identityNotFound", "there is no such identity")
                : new Skipped("notInvited", refusal.explanation());
    }

    private static TaskMessage skipped(IdentityId id, Skipped why) {
        String text = "Identity " + id + " was not invited: " + why.reason() + ".";
        return new TaskMessage(Severity.WARN, why.key(), List.of(id.value()), text);
    }

    private Either<Skipped, Decision<PendingInvitation>> decided(Identity who, Task task) {
        Optional<PendingInvitation> earlier = wiring.store().registrations().invitationOf(who.id());
        InvitationOptions options = new InvitationService(wiring).options(who);
        Fresh fresh = new Fresh(new InvitationId(wiring.chance().id()), task.id());
        return Inviting.invite(who, earlier, options, fresh, wiring.now());
    }
}
