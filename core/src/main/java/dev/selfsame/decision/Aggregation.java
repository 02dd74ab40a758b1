package dev.selfsame.decision;

import dev.selfsame.attribute.Values;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Event;
import dev.selfsame.event.Event.AccountChanged;
import dev.selfsame.event.Event.AccountCreated;
import dev.selfsame.event.Event.AccountRemoved;
import dev.selfsame.event.Event.IdentityCreated;
import dev.selfsame.event.Event.IdentityDeleted;
import dev.selfsame.event.IdentityChange;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityStatus;
import dev.selfsame.identity.ProcessingState;
import dev.selfsame.refresh.Refresh;
import dev.selfsame.refresh.Surroundings;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.Correlation;
import dev.selfsame.source.Source;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Takes in one account of a source: finds its identity, makes one where the source is authoritative, and a stand-in where
 * nobody is found. An account that has found a person stays with that person; a stand-in's account is tried again.
 */
public final class Aggregation {

    private final Source source;
    private final Surroundings surroundings;
    private final Instant at;

    public Aggregation(Source source, Surroundings surroundings, Instant at) {
        this.source = source;
        this.surroundings = surroundings;
        this.at = at;
    }

    /** What is known of an account and of the identity that it belongs to, and fresh ids in case they are needed. */
    @Value.Immutable
    @Values
    public interface Known {

        Optional<Account> account();

        Optional<Identity> identity();

        /** Whether the identity has nothing but this account, so that a stand-in may go with it. */
        @Value.Default
        default boolean standsAlone() {
            return false;
        }

        AccountId freshAccountId();

        IdentityId freshIdentityId();

        static Builder builder() {
            return new Builder();
        }

        /** Builds what is known. */
        final class Builder extends ImmutableKnown.Builder {
            Builder() {}
        }
    }

    /** What became of an account. */
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED,
        REMOVED
    }

    /**
     * What became of an account.
     *
     * @param toProcess the person to be processed because of it
     * @param waiting the person who has errors or lacks a manager, which something else may have set right meanwhile
     * @param correlated whether the account belongs to a person
     */
    public record Taken(
            Outcome outcome, Optional<IdentityId> toProcess, Optional<IdentityId> waiting, boolean correlated) {

        /** For nobody who waits. */
        public static Taken of(Outcome outcome, Optional<IdentityId> toProcess, boolean correlated) {
            return new Taken(outcome, toProcess, Optional.empty(), correlated);
        }
    }

    /** Takes in an account as the source tells it. */
    public Decision<Taken> take(AccountData data, Known known) {
        return known.account().map(account -> again(account, data, known)).orElseGet(() -> first(data, known));
    }

    /** An account that was never told before, as the source tells it; it belongs to nobody yet. */
    public Account fresh(AccountData data, AccountId id) {
        return Account.builder()
                .id(id)
                .source(source.id())
                .nativeIdentity(data.nativeIdentity())
                .name(data.name())
                .uuid(data.uuid())
                .attributes(data.attributes())
                .created(data.created().orElse(at))
                .modified(at)
                .disabled(data.disabled())
                .locked(data.locked())
                .build();
    }

    private Decision<Taken> first(AccountData data, Known known) {
        Account account = fresh(data, known.freshAccountId());
        return correlated(account)
                .map(owner -> taken(Outcome.CREATED, owner, new AccountCreated(account.withIdentity(owner), at)))
                .orElseGet(() -> withNewIdentity(Outcome.CREATED, account, known, AccountCreated::new));
    }

    private Decision<Taken> again(Account account, AccountData data, Known known) {
        Account told = account.tells(data) ? account : account.told(data, at);
        boolean belongs = known.identity().map(Identity::correlated).orElse(false);
        if (belongs || account.manuallyCorrelated()) {
            return kept(account, told, known);
        }
        Optional<IdentityId> owner = correlated(told);
        if (owner.isPresent()) {
            return moved(told, owner.get(), known);
        }
        if (known.identity().isPresent()) {
            return kept(account, told, known);
        }
        return withNewIdentity(Outcome.UPDATED, told.withVersion(account.version() + 1), known, AccountChanged::new);
    }

    private Decision<Taken> kept(Account before, Account after, Known known) {
        Optional<Identity> owner = known.identity();
        boolean correlated = owner.map(Identity::correlated).orElse(false);
        boolean changed = !after.equals(before);
        Optional<IdentityId> toProcess = owner.filter(Identity::correlated)
                .filter(who -> changed || isBehind(who, after))
                .map(Identity::id);
        Optional<IdentityId> waiting = owner.filter(Identity::correlated)
                .filter(who -> isWaiting(who, after))
                .map(Identity::id);
        Taken taken = new Taken(changed ? Outcome.UPDATED : Outcome.UNCHANGED, toProcess, waiting, correlated);
        return changed
                ? Decision.answering(taken)
                        .alsoRecording(new AccountChanged(after, at))
                        .alsoRecording(renamedStandIn(owner, after))
                : Decision.answering(taken);
    }

    /** Processing has not seen what the account has, because it was cut off. */
    private static boolean isBehind(Identity who, Account account) {
        return who.lastRefresh().map(account.modified()::isAfter).orElse(true);
    }

    private boolean isWaiting(Identity who, Account account) {
        boolean lacksManager = who.manager().isEmpty()
                && source.managerCorrelation()
                        .flatMap(rule -> account.attributes().text(rule.accountAttribute()))
                        .isPresent();
        return lacksManager
                || who.processingState()
                        .filter(ProcessingState.Failed.class::isInstance)
                        .isPresent();
    }

    private List<Event> renamedStandIn(Optional<Identity> owner, Account account) {
        return owner.filter(who -> !who.correlated() && !who.name().equals(account.name()))
                .<List<Event>>map(who -> List.of(Administration.changed(
                        who, who.withName(account.name()).withAlias(account.name()), IdentityChange.REFRESHED, at)))
                .orElse(List.of());
    }

    private Decision<Taken> moved(Account told, IdentityId owner, Known known) {
        long version = known.account().orElseThrow().version() + 1;
        List<Event> events = new ArrayList<>();
        events.add(new AccountChanged(told.withIdentity(owner).withModified(at).withVersion(version), at));
        known.identity().filter(any -> known.standsAlone()).map(this::gone).ifPresent(events::add);
        return Decision.answering(Taken.of(Outcome.UPDATED, Optional.of(owner), true))
                .alsoRecording(events);
    }

    private Optional<IdentityId> correlated(Account account) {
        return Correlation.correlate(source.correlation(), account.attributes(), surroundings);
    }

    private Decision<Taken> taken(Outcome outcome, IdentityId owner, Event event) {
        return Decision.answering(Taken.of(outcome, Optional.of(owner), true)).alsoRecording(event);
    }

    private interface AccountEvent {
        Event of(Account account, Instant at);
    }

    private Decision<Taken> withNewIdentity(Outcome outcome, Account account, Known known, AccountEvent event) {
        IdentityId id = known.freshIdentityId();
        Account linked = account.withIdentity(id);
        Identity identity = source.authoritative() ? person(id, linked) : standIn(id, linked, at);
        Taken taken = Taken.of(outcome, Optional.of(id).filter(any -> source.authoritative()), source.authoritative());
        return Decision.answering(taken).alsoRecording(new IdentityCreated(identity, at), event.of(linked, at));
    }

    private Identity person(IdentityId id, Account account) {
        Identity nameless = standIn(id, account, at).withCorrelated(true).withAlias(Optional.empty());
        return Refresh.refresh(nameless, List.of(account), surroundings, at)
                .withLastRefresh(Optional.empty())
                .withProcessingState(Optional.empty())
                .withNextChange(Optional.empty())
                .withBasis(Optional.empty())
                .withVersion(1);
    }

    /** The uncorrelated identity that stands for an account whose owner nobody knows. */
    static Identity standIn(IdentityId id, Account account, Instant at) {
        return Identity.builder()
                .id(id)
                .name(account.name())
                .alias(account.name())
                .created(at)
                .modified(at)
                .status(IdentityStatus.UNREGISTERED)
                .correlated(false)
                .build();
    }

    /** An account that a full aggregation hasn't seen. */
    public Decision<Taken> remove(Account account, Known known) {
        List<Event> events = new ArrayList<>();
        events.add(new AccountRemoved(account.id(), account.version(), at));
        Optional<Identity> standIn = known.identity().filter(identity -> !identity.correlated());
        standIn.filter(any -> known.standsAlone()).map(this::gone).ifPresent(events::add);
        Optional<IdentityId> toProcess = account.identity().filter(any -> standIn.isEmpty());
        return Decision.answering(Taken.of(Outcome.REMOVED, toProcess, standIn.isEmpty()))
                .alsoRecording(events);
    }

    private Event gone(Identity standIn) {
        return new IdentityDeleted(standIn.id(), standIn.version(), at);
    }
}
