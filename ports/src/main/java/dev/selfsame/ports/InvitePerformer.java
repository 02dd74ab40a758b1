package dev.selfsame.ports;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.decision.Inviting;
import dev.selfsame.decision.Inviting.Skipped;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Effect.InviteIdentities;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.profile.InvitationOptions;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.Conflict;
import dev.selfsame.registration.InvitationId;
import dev.selfsame.registration.PendingInvitation;
import dev.selfsame.task.TaskMessage;
import dev.selfsame.task.TaskMessage.Severity;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Invites identities one by one, and tells of each what became of it. */
record InvitePerformer(Wiring wiring) {

    private static final int STEP = 50;

    Performed perform(InviteIdentities effect) {
        TaskRun run = new TaskRun(wiring, effect.task());
        run.start();
        List<TaskMessage> messages = new ArrayList<>();
        for (IdentityId id : effect.identities()) {
            messages.add(invited(id));
            if (messages.size() % STEP == 0) {
                run.progress(messages.size());
            }
        }
        long invited = messages.stream()
                .filter(message -> message.severity() == Severity.INFO)
                .count();
        run.end(
                effect.key(),
                messages,
                Map.of(
                        "invited", AttributeValue.of(invited),
                        "skipped", AttributeValue.of(messages.size() - invited)));
        return new Performed.Done();
    }

    private TaskMessage invited(IdentityId id) {
        List<Skipped> skipped = new ArrayList<>();
        Either<Refusal, PendingInvitation> outcome = wiring.recorder().record(Decision.SYSTEM, () -> Found.or(
                        wiring.store().identities().byId(id), "IDENTITY", id)
                .flatMap(who -> decided(who).peekLeft(skipped::add).mapLeft(skip -> new Conflict(skip.reason()))));
        return outcome.fold(
                refusal -> skipped(id, skipped.isEmpty() ? unknown(refusal) : skipped.get(skipped.size() - 1)),
                invitation -> new TaskMessage(
                        Severity.INFO, "invited", List.of(id.value()), "Identity " + id + " was invited."));
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

    private Either<Skipped, Decision<PendingInvitation>> decided(Identity who) {
        Optional<PendingInvitation> earlier = wiring.store().registrations().invitationOf(who.id());
        InvitationOptions options = who.profile()
                .flatMap(wiring.store().catalog()::profile)
                .map(IdentityProfile::invitations)
                .orElse(InvitationOptions.WORK);
        return Inviting.invite(
                who, earlier, options, new InvitationId(wiring.chance().id()), wiring.now());
    }
}
