package dev.selfsame.decision;

import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Effect.RefreshIdentities;
import dev.selfsame.event.Event;
import dev.selfsame.event.Event.AccountChanged;
import dev.selfsame.event.Event.IdentityCreated;
import dev.selfsame.event.Event.IdentityDeleted;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.Conflict;
import dev.selfsame.source.Account;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Links and unlinks an account by hand. */
public final class Linking {

    private Linking() {}

    /** Gives an account to a person; a stand-in that has nothing else goes. */
    public static Either<Refusal, Decision<Account>> link(
            Account account, Identity to, Optional<Identity> from, boolean fromStandsAlone, Instant at) {
        if (!to.correlated()) {
            return Either.left(new Conflict("The identity stands for an uncorrelated account itself"));
        }
        if (account.manuallyCorrelated() && account.identity().equals(Optional.of(to.id()))) {
            return Either.right(Decision.answering(account));
        }
        Account linked =
                account.withIdentity(to.id()).withManuallyCorrelated(true).changed(at);
        List<Event> events = new ArrayList<>();
        events.add(new AccountChanged(linked, at));
        from.filter(identity -> fromStandsAlone && !identity.correlated())
                .map(identity -> new IdentityDeleted(identity.id(), identity.version(), at))
                .ifPresent(events::add);
        Set<IdentityId> touched = new LinkedHashSet<>();
        touched.add(to.id());
        from.filter(Identity::correlated).map(Identity::id).ifPresent(touched::add);
        return Either.right(Decision.answering(linked).alsoRecording(events).thenDoing(refresh(linked, touched, at)));
    }

    /** Takes an account from its person; a stand-in takes its place. */
    public static Either<Refusal, Decision<Account>> unlink(
            Account account, Optional<Identity> from, IdentityId freshIdentityId, Instant at) {
        if (from.filter(Identity::correlated).isEmpty()) {
            return Either.left(new Conflict("The account isn't linked to a person"));
        }
        Account unlinked = account.withIdentity(freshIdentityId)
                .withManuallyCorrelated(false)
                .changed(at);
        return Either.right(Decision.answering(unlinked)
                .alsoRecording(
                        new IdentityCreated(Aggregation.standIn(freshIdentityId, unlinked, at), at),
                        new AccountChanged(unlinked, at))
                .thenDoing(refresh(unlinked, Set.of(from.get().id()), at)));
    }

    private static Due refresh(Account account, Set<IdentityId> identities, Instant at) {
        String occasion = "linked:" + account.id() + ":" + account.version();
        return new Due(new RefreshIdentities(occasion, List.copyOf(identities)), at);
    }
}
