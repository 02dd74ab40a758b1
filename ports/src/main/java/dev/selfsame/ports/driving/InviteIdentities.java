package dev.selfsame.ports.driving;

import dev.selfsame.decision.Inviting;
import dev.selfsame.identity.Identity;
import dev.selfsame.provisioning.Password;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.registration.ClosedInvitation;
import dev.selfsame.registration.InvitationId;
import dev.selfsame.registration.PendingInvitation;
import dev.selfsame.task.Task;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Invites people to register. */
public interface InviteIdentities {

    /** Launches a task that invites; each identity that it skips has its reason in the task's messages. */
    Either<Refusal, Task> invite(Inviting.Request request);

    /** Uses an invitation's token, once, sets the password, and registers the person. */
    Either<Refusal, Identity> completeRegistration(String token, Password password);

    /** The invitations that are still pending, expired ones included, by id. */
    Either<Refusal, List<PendingInvitation>> invitations(Optional<InvitationId> after, int most);

    /** Sends an invitation again, with seven more days. */
    Either<Refusal, PendingInvitation> resend(InvitationId id);

    /** Takes an invitation back. */
    Either<Refusal, ClosedInvitation> cancel(InvitationId id);
}
