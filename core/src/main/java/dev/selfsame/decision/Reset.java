package dev.selfsame.decision;

import dev.selfsame.event.Decision;
import dev.selfsame.event.Event;
import dev.selfsame.event.Event.InvitationClosed;
import dev.selfsame.event.Event.VerificationClosed;
import dev.selfsame.event.IdentityChange;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityStatus;
import dev.selfsame.registration.Closing;
import dev.selfsame.registration.PendingInvitation;
import dev.selfsame.registration.PendingVerification;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Undoes a registration: the person is unregistered, a plain user, and all open links are void. */
public final class Reset {

    private Reset() {}

    public static Decision<Identity> decide(
            Identity who, Optional<PendingInvitation> invitation, List<PendingVerification> verifications, Instant at) {
        Identity after = who.withStatus(IdentityStatus.UNREGISTERED).withLevels(Set.of());
        List<Event> events = new ArrayList<>();
        invitation
                .map(open -> new InvitationClosed(Inviting.closed(open, Closing.VOIDED, at), open.version(), at))
                .ifPresent(events::add);
        verifications.forEach(open ->
                events.add(new VerificationClosed(Verifying.closed(open, Closing.VOIDED, at), open.version(), at)));
        Event.IdentityChanged reset = Administration.changed(who, after, IdentityChange.RESET, at);
        return Decision.answering(reset.identity()).alsoRecording(events).alsoRecording(reset);
    }
}
