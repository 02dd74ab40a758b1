package dev.selfsame.ports;

import dev.selfsame.decision.Aggregation;
import dev.selfsame.decision.Aggregation.Outcome;
import dev.selfsame.decision.Aggregation.Taken;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Effect.RefreshIdentities;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.driven.Journal;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.ports.driving.AggregateAccounts.Summary;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.Conflict;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.Source;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** One aggregation of one source, in batches that are committed each. */
final class AggregationRun {

    private static final int BATCH = 500;

    private final Wiring wiring;
    private final Source source;
    private final String actor;
    private final Set<String> seen = new HashSet<>();
    private final List<Refusal> skipped = new ArrayList<>();
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final String run;
    private int batches;
    private int uncorrelated;

    AggregationRun(Wiring wiring, Source source, String actor) {
        this.wiring = wiring;
        this.source = source;
        this.actor = actor;
        this.run = wiring.chance().id();
    }

    Summary aggregate(Iterator<Either<Refusal, AccountData>> accounts, boolean full) {
        Map<String, AccountData> batch = new LinkedHashMap<>();
        while (accounts.hasNext()) {
            accounts.next().peekLeft(skipped::add).forEach(data -> collect(data, batch));
            if (batch.size() == BATCH) {
                take(batch);
                batch.clear();
            }
        }
        take(batch);
        if (full && skipped.isEmpty()) {
            removeUnseen();
        }
        return new Summary(
                count(Outcome.CREATED),
                count(Outcome.UPDATED),
                count(Outcome.UNCHANGED),
                count(Outcome.REMOVED),
                uncorrelated,
                skipped);
    }

    private int count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    private void collect(AccountData data, Map<String, AccountData> batch) {
        if (seen.add(data.nativeIdentity())) {
            batch.put(data.nativeIdentity(), data);
        } else {
            skipped.add(new Conflict("A native identity is told twice; the first account counts"));
        }
    }

    private void take(Map<String, AccountData> batch) {
        Map<String, Account> accounts = store().accounts().byNativeIdentity(source.id(), batch.keySet());
        List<Supplier<Decision<Taken>>> decisions = new ArrayList<>();
        for (AccountData data : batch.values()) {
            decisions.add(new Taking(data, Optional.ofNullable(accounts.get(data.nativeIdentity()))));
        }
        record(decisions);
    }

    /** Decides with the account that was read for the whole batch, and when asked again with the one that is there then. */
    private final class Taking implements Supplier<Decision<Taken>> {

        private final AccountData data;
        private Optional<Account> account;
        private boolean again;

        Taking(AccountData data, Optional<Account> account) {
            this.data = data;
            this.account = account;
        }

        @Override
        public Decision<Taken> get() {
            if (again) {
                String key = data.nativeIdentity();
                account = Optional.ofNullable(store().accounts()
                        .byNativeIdentity(source.id(), Set.of(key))
                        .get(key));
            }
            again = true;
            return aggregation().take(data, known(account));
        }
    }

    private Aggregation aggregation() {
        return new Aggregation(source, new Known(store()), wiring.now());
    }

    private Aggregation.Known known(Optional<Account> account) {
        Optional<Identity> identity = account.flatMap(Account::identity).flatMap(store().identities()::byId);
        return Aggregation.Known.builder()
                .account(account)
                .identity(identity)
                .standsAlone(identity.filter(who -> !who.correlated())
                        .map(new Known(store())::standsAlone)
                        .orElse(false))
                .freshAccountId(new AccountId(wiring.chance().id()))
                .freshIdentityId(new IdentityId(wiring.chance().id()))
                .build();
    }

    private void removeUnseen() {
        Optional<AccountId> after = Optional.empty();
        List<Account> page;
        do {
            page = store().accounts().onSource(source.id(), after, BATCH);
            record(page.stream()
                    .filter(account -> !seen.contains(account.nativeIdentity()))
                    .<Supplier<Decision<Taken>>>map(account -> () -> removal(account.id()))
                    .toList());
            after = page.stream().map(Account::id).reduce((first, second) -> second);
        } while (page.size() == BATCH);
    }

    private Decision<Taken> removal(AccountId id) {
        return store().accounts()
                .byId(id)
                .map(account -> aggregation().remove(account, known(Optional.of(account))))
                .orElseGet(() -> Decision.answering(new Taken(Outcome.UNCHANGED, Optional.empty(), true)));
    }

    private void record(List<Supplier<Decision<Taken>>> decisions) {
        List<Decision<Taken>> decided = decisions.stream()
                .map(Supplier::get)
                .map(each -> each.by(actor))
                .toList();
        List<Decision<?>> toRecord = new ArrayList<>();
        decided.stream().filter(decision -> !decision.isEmpty()).forEach(toRecord::add);
        Set<IdentityId> toProcess = new LinkedHashSet<>();
        decided.forEach(decision -> decision.answer().toProcess().ifPresent(toProcess::add));
        refresh(toProcess).ifPresent(toRecord::add);
        Iterator<Journal.Outcome> recorded = toRecord.isEmpty()
                ? List.<Journal.Outcome>of().iterator()
                : store().journal().recordAll(toRecord).iterator();
        for (int i = 0; i < decided.size(); i++) {
            Decision<Taken> decision = decided.get(i);
            Supplier<Decision<Taken>> decideAgain = decisions.get(i);
            if (decision.isEmpty()) {
                count(decision.answer());
            } else {
                count(decision.answer(), recorded.next(), decideAgain);
            }
        }
    }

    private Optional<Decision<?>> refresh(Set<IdentityId> toProcess) {
        if (toProcess.isEmpty()) {
            return Optional.empty();
        }
        batches++;
        RefreshIdentities effect = new RefreshIdentities("aggregation:" + run + ":" + batches, List.copyOf(toProcess));
        return Optional.of(
                Decision.answering(run).thenDoing(new Due(effect, wiring.now())).by(actor));
    }

    private void count(Taken taken, Journal.Outcome outcome, Supplier<Decision<Taken>> decideAgain) {
        if (outcome instanceof Journal.Outcome.Refused refused) {
            skipped.add(refused.refusal());
        } else if (outcome instanceof Journal.Outcome.Stale) {
            wiring.recorder()
                    .record(actor, () -> Either.right(withRefresh(decideAgain.get())))
                    .peekLeft(skipped::add)
                    .forEach(this::count);
        } else {
            count(taken);
        }
    }

    private Decision<Taken> withRefresh(Decision<Taken> decision) {
        return decision.answer()
                .toProcess()
                .flatMap(identity -> refresh(Set.of(identity)))
                .map(refresh -> decision.thenDoing(refresh.effects()))
                .orElse(decision);
    }

    private void count(Taken taken) {
        outcomes.merge(taken.outcome(), 1, Integer::sum);
        if (!taken.correlated() && taken.outcome() != Outcome.REMOVED) {
            uncorrelated++;
        }
    }

    private Store store() {
        return wiring.store();
    }
}
