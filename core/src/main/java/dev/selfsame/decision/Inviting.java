package dev.selfsame.decision;

import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Effect.InviteIdentities;
import dev.selfsame.event.Effect.MailInvitation;
import dev.selfsame.event.Event;
import dev.selfsame.event.Event.IdentityChanged;
import dev.selfsame.event.Event.InvitationChanged;
import dev.selfsame.event.Event.InvitationClosed;
import dev.selfsame.event.Event.InvitationIssued;
import dev.selfsame.event.Event.TaskLaunched;
import dev.selfsame.event.IdentityChange;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityStatus;
import dev.selfsame.profile.InvitationOptions;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.InvalidParameter;
import dev.selfsame.refusal.Refusal.InvalidToken;
import dev.selfsame.refusal.Refusal.LimitExceeded;
import dev.selfsame.refusal.Refusal.NoAddress;
import dev.selfsame.registration.ClosedInvitation;
import dev.selfsame.registration.Closing;
import dev.selfsame.registration.Invitation;
import dev.selfsame.registration.InvitationId;
import dev.selfsame.registration.MailAddress;
import dev.selfsame.registration.PendingInvitation;
import dev.selfsame.registration.TokenHash;
import dev.selfsame.task.Task;
import dev.selfsame.task.TaskId;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Invites people to register. */
public final class Inviting {

    /** The most identities that one request invites, as published for {@code uninvited}. */
    public static final int MOST = 1000;

    private Inviting() {}

    /** Who is to be invited: the given ids, or all that are unregistered. */
    public record Request(List<IdentityId> ids, boolean uninvited) {
        public Request {
            ids = ids.stream().distinct().toList();
        }
    }

    /** Refuses a request for nobody, for ids and all at once, and for too many ids. */
    public static Optional<Refusal> refuse(Request request) {
        if (request.uninvited() && !request.ids().isEmpty()) {
            return Optional.of(new InvalidParameter("uninvited", "it makes sense only when ids is empty"));
        }
        if (!request.uninvited() && request.ids().isEmpty()) {
            return Optional.of(new InvalidParameter("ids", "they are required when uninvited is false"));
        }
        if (request.ids().size() > MOST) {
            return Optional.of(new LimitExceeded("ids", MOST, request.ids().size()));
        }
        return Optional.empty();
    }

    /** Launches the task that invites. */
    public static Decision<Task> launch(Task task, List<IdentityId> identities, Instant at) {
        return Decision.answering(task)
                .alsoRecording(new TaskLaunched(task, at))
                .thenDoing(Chunks.of(
                        identities, 1, Chunks.SMALL, (part, some) -> new InviteIdentities(task.id(), part, some), at));
    }

    /** Invites one identity, or says why not; an expired invitation gives way to a new one. */
    public static Either<Skipped, Decision<PendingInvitation>> invite(
            Identity who, Optional<PendingInvitation> earlier, InvitationOptions options, Fresh fresh, Instant at) {
        Optional<String> address = address(who, options);
        Optional<Skipped> skipped = skip(who, earlier, options, address, at);
        if (skipped.isPresent()) {
            return Either.left(skipped.get());
        }
        PendingInvitation invitation = PendingInvitation.builder()
                .id(fresh.id())
                .task(fresh.task())
                .identity(who.id())
                .address(address.orElseThrow())
                .issuedAt(at)
                .expiresAt(at.plus(Invitation.LIFETIME))
                .build();
        return Administration.becoming(who, IdentityStatus.PENDING, at)
                .mapLeft(refusal -> new Skipped("illegalTransition", refusal.explanation()))
                .map(pending -> Decision.answering(invitation)
                        .alsoRecording(replaced(earlier, at))
                        .alsoRecording(new InvitationIssued(invitation, at), pending)
                        .thenDoing(new Due(new MailInvitation(fresh.id(), 0), at)));
    }

    /** The id of a new invitation, and the task that issues it. */
    public record Fresh(InvitationId id, TaskId task) {}

    /** Why an identity isn't invited: a key for programs, and a text for people. */
    public record Skipped(String key, String reason) {}

    private static Optional<Skipped> skip(
            Identity who,
            Optional<PendingInvitation> earlier,
            InvitationOptions options,
            Optional<String> address,
            Instant at) {
        if (!who.correlated()) {
            return Optional.of(new Skipped("uncorrelated", "it stands for an uncorrelated account"));
        }
        if (earlier.filter(open -> !open.isExpired(at)).isPresent()) {
            return Optional.of(new Skipped("alreadyInvited", "it has an invitation that is still good"));
        }
        if (who.status() != IdentityStatus.UNREGISTERED && who.status() != IdentityStatus.PENDING) {
            return Optional.of(new Skipped("notUnregistered", "its status is " + who.status()));
        }
        if (address.isEmpty()) {
            return Optional.of(
                    new Skipped("noAddress", "its attribute " + options.addressAttribute() + " has no mail address"));
        }
        return Optional.empty();
    }

    private static List<Event> replaced(Optional<PendingInvitation> earlier, Instant at) {
        return earlier.<List<Event>>map(
                        open -> List.of(new InvitationClosed(closed(open, Closing.REPLACED, at), open.version(), at)))
                .orElse(List.of());
    }

    /** Whether an invitation makes sense for an identity, and why not. */
    public static Optional<Skipped> reasonToSkip(
            Identity who, Optional<PendingInvitation> earlier, InvitationOptions options, Instant at) {
        return skip(who, earlier, options, address(who, options), at);
    }

    private static Optional<String> address(Identity who, InvitationOptions options) {
        return who.attributes().text(options.addressAttribute()).filter(MailAddress::isPlausible);
    }

    /** Sends an invitation again, to the present address and with seven more days; earlier links are void. */
    public static Either<Refusal, Decision<PendingInvitation>> resend(
            PendingInvitation open, Identity who, InvitationOptions options, Instant at) {
        return address(who, options)
                .<Either<Refusal, Decision<PendingInvitation>>>map(address -> Either.right(again(open, address, at)))
                .orElse(Either.left(new NoAddress(who.id(), options.addressAttribute())));
    }

    private static Decision<PendingInvitation> again(PendingInvitation open, String address, Instant at) {
        PendingInvitation again = open.withTokens(Set.of())
                .withAddress(address)
                .withResent(open.resent() + 1)
                .withExpiresAt(at.plus(Invitation.LIFETIME))
                .withVersion(open.version() + 1);
        return Decision.answering(again)
                .alsoRecording(new InvitationChanged(again, at))
                .thenDoing(new Due(new MailInvitation(again.id(), again.resent()), at));
    }

    /** Takes an invitation back; the identity is unregistered again. */
    public static Decision<ClosedInvitation> cancel(PendingInvitation open, Identity who, Instant at) {
        ClosedInvitation closed = closed(open, Closing.CANCELLED, at);
        List<Event> events = new ArrayList<>();
        events.add(new InvitationClosed(closed, open.version(), at));
        if (who.status() == IdentityStatus.PENDING) {
            Administration.becoming(who, IdentityStatus.UNREGISTERED, at).forEach(events::add);
        }
        return Decision.answering(closed).alsoRecording(events);
    }

    /** One more link that is good, because one more mail is about to leave. */
    public static Decision<PendingInvitation> linked(PendingInvitation open, TokenHash token, Instant at) {
        Set<TokenHash> tokens = new HashSet<>(open.tokens());
        tokens.add(token);
        PendingInvitation next = open.withTokens(tokens).withVersion(open.version() + 1);
        return Decision.answering(next).alsoRecording(new InvitationChanged(next, at));
    }

    /** Uses a link, once: the person is registered; refused with {@link InvalidToken} when it has expired. */
    public static Either<Refusal, Decision<Identity>> use(PendingInvitation open, Identity who, Instant at) {
        if (open.isExpired(at)) {
            return Either.left(new InvalidToken());
        }
        return Administration.becoming(who, IdentityStatus.REGISTERED, at).map(registered -> Decision.answering(
                        registered.identity())
                .alsoRecording(new InvitationClosed(closed(open, Closing.USED, at), open.version(), at), registered));
    }

    /**
     * Opens an invitation again whose password wasn't taken. Refused when the person isn't just registered any more: what a
     * reset has voided stays void.
     */
    public static Either<Refusal, Decision<PendingInvitation>> reopen(
            PendingInvitation used, Identity registered, Instant at) {
        if (registered.status() != IdentityStatus.REGISTERED) {
            return Either.left(new InvalidToken());
        }
        PendingInvitation again = used.withVersion(used.version() + 2);
        IdentityChanged pending = Administration.changed(
                registered, registered.withStatus(IdentityStatus.PENDING), IdentityChange.STATUS_CHANGED, at);
        return Either.right(Decision.answering(again).alsoRecording(new InvitationChanged(again, at), pending));
    }

    static ClosedInvitation closed(PendingInvitation open, Closing how, Instant at) {
        return new ClosedInvitation(open.id(), open.identity(), how, at);
    }
}
