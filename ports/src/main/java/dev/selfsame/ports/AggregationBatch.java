package dev.selfsame.ports;

import dev.selfsame.decision.Aggregation;
import dev.selfsame.decision.Aggregation.Outcome;
import dev.selfsame.decision.Aggregation.Taken;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Effect.RefreshIdentities;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.refresh.Surroundings;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.Correlation;
import dev.selfsame.source.Sought;
import dev.selfsame.source.Source;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Some accounts of one source, decided from what was gathered for all of them and recorded together. What proves stale or
 * is refused is decided again, alone and from what is there then; so is what rests on somebody whom the same batch makes.
 */
final class AggregationBatch {

    private final Wiring wiring;
    private final Source source;
    private final Gathered gathered;
    private final PendingTakings pending;
    private final MadePeople made;

    AggregationBatch(Wiring wiring, Source source, String actor, Tally tally) {
        this.wiring = wiring;
        this.source = source;
        this.gathered = new Gathered(wiring);
        this.pending = new PendingTakings(wiring.recorder(), actor, tally);
        this.made = new MadePeople(source);
    }

    /** Takes in accounts by their native identities; new ones come first, since others may find the people they make. */
    void take(Map<String, AccountData> told) {
        Map<String, Account> accounts = store().accounts().byNativeIdentity(source.id(), told.keySet());
        Map<IdentityId, Identity> owners = owners(accounts.values());
        List<Taking> takings = told.values().stream()
                .map(data -> taking(data, Optional.ofNullable(accounts.get(data.nativeIdentity())), owners))
                .sorted(Comparator.comparing(taking -> taking.account().isPresent()))
                .toList();
        foresee(takings);
        takings.forEach(this::take);
        pending.record();
    }

    /** Removes those accounts of which that is still true, should they have changed meanwhile. */
    void remove(List<Account> accounts, Predicate<Account> isGone) {
        Map<IdentityId, Identity> owners = owners(accounts);
        List<Due> afterwards = processing(owners);
        accounts.forEach(account -> {
            Optional<Identity> owner = account.identity().map(owners::get);
            Aggregation.Known known = known(
                    Optional.of(account),
                    owner,
                    owner.filter(this::mayStandAlone).isPresent());
            pending.add(
                    aggregation(gathered).remove(account, known).thenDoing(afterwards),
                    () -> removal(account.id(), isGone).thenDoing(afterwards));
        });
        pending.record();
    }

    /**
     * What the removal of any of their accounts leads to; with each of them, since nobody would ever learn of an account
     * that is gone if the aggregation ended here.
     */
    private List<Due> processing(Map<IdentityId, Identity> owners) {
        List<IdentityId> people = owners.values().stream()
                .filter(Identity::correlated)
                .map(Identity::id)
                .toList();
        return people.isEmpty()
                ? List.of()
                : List.of(new Due(
                        new RefreshIdentities("removal:" + wiring.chance().id(), people), wiring.now()));
    }

    private Map<IdentityId, Identity> owners(Collection<Account> accounts) {
        Set<IdentityId> ids = accounts.stream()
                .flatMap(account -> account.identity().stream())
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : store().identities().byIds(ids).stream().collect(Collectors.toMap(Identity::id, who -> who));
    }

    /** What one account is decided from. */
    private record Taking(AccountData data, Optional<Account> account, Optional<Identity> owner, List<Sought> sought) {}

    private Taking taking(AccountData data, Optional<Account> account, Map<IdentityId, Identity> owners) {
        Optional<Identity> owner = account.flatMap(Account::identity).map(owners::get);
        boolean settled = owner.filter(Identity::correlated).isPresent()
                || account.filter(Account::manuallyCorrelated).isPresent();
        List<Sought> sought = settled ? List.of() : Correlation.sought(source.correlation(), data.attributes());
        return new Taking(data, account, owner, sought);
    }

    private void foresee(List<Taking> takings) {
        gathered.foreseeLookups(
                takings.stream().flatMap(taking -> taking.sought().stream()).toList());
        if (source.authoritative()) {
            gathered.foreseeNewcomers(takings.stream()
                    .filter(taking -> taking.account().isEmpty() && !finds(taking.data(), gathered))
                    .map(taking -> aggregation(gathered).fresh(taking.data(), freshAccountId()))
                    .toList());
        }
    }

    private boolean finds(AccountData data, Surroundings surroundings) {
        return Correlation.correlate(source.correlation(), data.attributes(), surroundings)
                .isPresent();
    }

    private void take(Taking taking) {
        AccountData data = taking.data();
        if (made.areFoundBy(taking.sought())) {
            pending.record();
            pending.recordAlone(() -> taken(data));
            return;
        }
        boolean goes = taking.owner().filter(this::mayStandAlone).isPresent() && finds(data, gathered);
        Decision<Taken> decision = aggregation(gathered).take(data, known(taking.account(), taking.owner(), goes));
        made.addFrom(decision);
        pending.add(decision, () -> taken(data));
    }

    /** Whether it does is for the journal to tell: a stand-in that is tied to something else makes the decision stale. */
    private boolean mayStandAlone(Identity identity) {
        return !identity.correlated() && !identity.isProtected();
    }

    private Decision<Taken> taken(AccountData data) {
        String key = data.nativeIdentity();
        Optional<Account> account = Optional.ofNullable(
                store().accounts().byNativeIdentity(source.id(), Set.of(key)).get(key));
        Decision<Taken> decision = aggregation(new Gathered(wiring)).take(data, knownNow(account));
        made.addFrom(decision);
        return decision;
    }

    private Decision<Taken> removal(AccountId id, Predicate<Account> isGone) {
        return store().accounts()
                .byId(id)
                .filter(isGone)
                .map(account -> aggregation(new Gathered(wiring)).remove(account, knownNow(Optional.of(account))))
                .orElseGet(() ->
                        Decision.answering(new Taken(Outcome.UNCHANGED, Optional.empty(), Optional.empty(), true)));
    }

    private Aggregation aggregation(Surroundings surroundings) {
        return new Aggregation(source, surroundings, wiring.now());
    }

    private Aggregation.Known knownNow(Optional<Account> account) {
        Optional<Identity> owner = account.flatMap(Account::identity).flatMap(store().identities()::byId);
        boolean alone = owner.filter(who -> !who.correlated())
                .filter(wiring.known()::standsAlone)
                .isPresent();
        return known(account, owner, alone);
    }

    private Aggregation.Known known(Optional<Account> account, Optional<Identity> owner, boolean standsAlone) {
        return Aggregation.Known.builder()
                .account(account)
                .identity(owner)
                .standsAlone(standsAlone)
                .freshAccountId(freshAccountId())
                .freshIdentityId(new IdentityId(wiring.chance().id()))
                .build();
    }

    private AccountId freshAccountId() {
        return new AccountId(wiring.chance().id());
    }

    private Store store() {
        return wiring.store();
    }
}
