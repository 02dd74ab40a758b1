package dev.selfsame.ports;

import dev.selfsame.decision.Inviting;
import dev.selfsame.event.Decision;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityStatus;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.profile.InvitationOptions;
import dev.selfsame.provisioning.Password;
import dev.selfsame.query.Cursor;
import dev.selfsame.query.Filter;
import dev.selfsame.query.FilterField;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.query.Page;
import dev.selfsame.query.Window;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.InvalidParameter;
import dev.selfsame.refusal.Refusal.InvalidToken;
import dev.selfsame.registration.ClosedInvitation;
import dev.selfsame.registration.InvitationId;
import dev.selfsame.registration.PendingInvitation;
import dev.selfsame.task.Task;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Invitations: launch, list, resend, cancel, and the registration that they lead to. */
record InvitationService(Wiring wiring) {

    private Store store() {
        return wiring.store();
    }

    Either<Refusal, Task> invite(String actor, Inviting.Request request) {
        Optional<Refusal> refused = Inviting.refuse(request);
        if (refused.isPresent()) {
            return Either.left(refused.get());
        }
        List<IdentityId> identities = request.uninvited() ? uninvited() : request.ids();
        Task task = new TaskService(wiring)
                .fresh("Invite Identities", "Invites identities to register.", actor, identities.size());
        return wiring.recorder().record(actor, () -> Either.right(Inviting.launch(task, identities, wiring.now())));
    }

    /** Those who can be invited come first, so that those who can't never stand in their way. */
    private List<IdentityId> uninvited() {
        List<IdentityId> invitable = new ArrayList<>();
        List<IdentityId> others = new ArrayList<>();
        Optional<Cursor> cursor = Optional.empty();
        do {
            Page<Identity> page = unregistered(cursor);
            page.items().forEach(who -> (isInvitable(who) ? invitable : others).add(who.id()));
            cursor = page.next();
        } while (cursor.isPresent() && invitable.size() < Inviting.MOST);
        return Stream.concat(invitable.stream(), others.stream())
                .limit(Inviting.MOST)
                .toList();
    }

    private boolean isInvitable(Identity who) {
        return Inviting.reasonToSkip(who, store().registrations().invitationOf(who.id()), options(who), wiring.now())
                .isEmpty();
    }

    /** Where invitations to an identity go, by its profile. */
    InvitationOptions options(Identity who) {
        return who.profile()
                .flatMap(store().catalog()::profile)
                .map(IdentityProfile::invitations)
                .orElse(InvitationOptions.WORK);
    }

    private Page<Identity> unregistered(Optional<Cursor> cursor) {
        IdentityQuery query = IdentityQuery.builder()
                .filter(new Filter.Equal(FilterField.CLOUD_STATUS, IdentityStatus.UNREGISTERED.name()))
                .window(new Window.After(Window.MOST, cursor))
                .build();
        return store().identities().list(query).get();
    }

    Either<Refusal, List<PendingInvitation>> list(Optional<InvitationId> after, int most) {
        return most < 1 || most > Window.MOST
                ? Either.left(new InvalidParameter("most", "it is from 1 to " + Window.MOST))
                : Either.right(store().registrations().invitations(after, most));
    }

    Either<Refusal, PendingInvitation> resend(String actor, InvitationId id) {
        return wiring.recorder().record(actor, () -> pending(id).flatMap(open -> identity(open)
                .flatMap(who -> Inviting.resend(open, who, options(who), wiring.now()))));
    }

    Either<Refusal, ClosedInvitation> cancel(String actor, InvitationId id) {
        return wiring.recorder().record(actor, () -> pending(id)
                .flatMap(open -> identity(open).map(who -> Inviting.cancel(open, who, wiring.now()))));
    }

    /** Closes the invitation first, so that the link can't be used twice, and opens it again if the password fails. */
    Either<Refusal, Identity> complete(String text, Password password) {
        Optional<Token> token = Token.parse(text);
        if (token.isEmpty()) {
            return Either.left(new InvalidToken());
        }
        return wiring.recorder()
                .record("token", () -> opened(token.get()).flatMap(this::used))
                .flatMap(used -> set(used, password));
    }

    private record Used(PendingInvitation invitation, Identity registered) {}

    private Either<Refusal, PendingInvitation> opened(Token token) {
        return store().registrations()
                .invitation(new InvitationId(token.opens()))
                .filter(open -> token.isOneOf(open.tokens()))
                .<Either<Refusal, PendingInvitation>>map(Either::right)
                .orElse(Either.left(new InvalidToken()));
    }

    private Either<Refusal, Decision<Used>> used(PendingInvitation open) {
        return identity(open)
                .flatMap(who -> Inviting.use(open, who, wiring.now()))
                .map(decision -> decision.map(registered -> new Used(open, registered)));
    }

    private Either<Refusal, Identity> set(Used used, Password password) {
        Either<Refusal, IdentityId> outcome;
        try {
            outcome = new PasswordService(wiring).set(used.registered().id(), Optional.empty(), password);
        } catch (RuntimeException trouble) {
            reopen(used);
            throw trouble;
        }
        return outcome.peekLeft(refusal -> reopen(used)).map(id -> used.registered());
    }

    /** Where it may not be opened again, the invitation is used up and another one has to be sent. */
    private void reopen(Used used) {
        wiring.recorder().record("token", () -> identity(used.invitation())
                .flatMap(who -> Inviting.reopen(used.invitation(), who, wiring.now())));
    }

    private Either<Refusal, PendingInvitation> pending(InvitationId id) {
        return Found.or(store().registrations().invitation(id), "INVITATION", id);
    }

    private Either<Refusal, Identity> identity(PendingInvitation open) {
        return Found.or(store().identities().byId(open.identity()), "IDENTITY", open.identity());
    }
}
