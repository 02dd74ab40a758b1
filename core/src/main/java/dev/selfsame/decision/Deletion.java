package dev.selfsame.decision;

import dev.selfsame.access.RoleAssignment;
import dev.selfsame.attribute.Values;
import dev.selfsame.event.AssignmentEnd;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Event;
import dev.selfsame.event.Event.AccountChanged;
import dev.selfsame.event.Event.IdentityChanged;
import dev.selfsame.event.Event.IdentityDeleted;
import dev.selfsame.event.Event.InvitationClosed;
import dev.selfsame.event.Event.RoleAssignmentEnded;
import dev.selfsame.event.Event.VerificationClosed;
import dev.selfsame.event.IdentityChange;
import dev.selfsame.identity.Identity;
import dev.selfsame.ownership.Ownership;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.OwnsResources;
import dev.selfsame.refusal.Refusal.Protected;
import dev.selfsame.registration.Closing;
import dev.selfsame.registration.PendingInvitation;
import dev.selfsame.registration.PendingVerification;
import dev.selfsame.source.Account;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/** Whether an identity may be deleted, and what goes with it. */
public final class Deletion {

    private Deletion() {}

    /** All that hangs on an identity. */
    @Value.Immutable
    @Values
    public interface Ties {

        List<Ownership> ownerships();

        List<Account> accounts();

        List<RoleAssignment> assignments();

        Optional<PendingInvitation> invitation();

        List<PendingVerification> verifications();

        /** The identities whose manager it is. */
        List<Identity> reports();

        static Builder builder() {
            return new Builder();
        }

        /** Builds ties. */
        final class Builder extends ImmutableTies.Builder {
            Builder() {}
        }
    }

    /**
     * Refuses with {@link Protected} or, with the whole checklist, {@link OwnsResources}; else unlinks accounts, ends
     * assignments, invitations and verifications, and clears the manager of the reports.
     */
    public static Either<Refusal, Decision<IdentityDeleted>> decide(Identity who, Ties ties, Instant at) {
        if (who.isProtected()) {
            return Either.left(new Protected(who.id()));
        }
        if (!ties.ownerships().isEmpty()) {
            return Either.left(OwnsResources.of(who.id(), ties.ownerships()));
        }
        IdentityDeleted deleted = new IdentityDeleted(who.id(), who.version(), at);
        return Either.right(
                Decision.answering(deleted).alsoRecording(untied(ties, at)).alsoRecording(deleted));
    }

    private static List<Event> untied(Ties ties, Instant at) {
        List<Event> events = new ArrayList<>();
        events.addAll(each(ties.accounts(), account -> unlinked(account, at)));
        events.addAll(each(
                ties.assignments(),
                held -> new RoleAssignmentEnded(held.id(), AssignmentEnd.IDENTITY_DELETED, held.version(), at)));
        ties.invitation()
                .map(open -> new InvitationClosed(Inviting.closed(open, Closing.VOIDED, at), open.version(), at))
                .ifPresent(events::add);
        events.addAll(each(ties.verifications(), open -> voided(open, at)));
        events.addAll(each(ties.reports(), report -> withoutManager(report, at)));
        return events;
    }

    private static <T> List<Event> each(List<T> items, Function<T, Event> event) {
        return items.stream().map(event).toList();
    }

    private static Event unlinked(Account account, Instant at) {
        return new AccountChanged(
                account.withIdentity(Optional.empty())
                        .withManuallyCorrelated(false)
                        .changed(at),
                at);
    }

    private static Event voided(PendingVerification open, Instant at) {
        return new VerificationClosed(Verifying.closed(open, Closing.VOIDED, at), open.version(), at);
    }

    private static Event withoutManager(Identity report, Instant at) {
        return new IdentityChanged(
                report.withManager(Optional.empty()).withModified(at).withVersion(report.version() + 1),
                IdentityChange.MANAGER_DELETED,
                List.of(),
                at);
    }
}
