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
import dev.selfsame.refresh.Refresh;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.Conflict;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.Source;
import io.vavr.control.Either;
import java.time.Instant;
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
    private static final int AT_ONCE = 250;

    private final Wiring wiring;
    private final Source source;
    private final String actor;
    private final Set<String> seen = new HashSet<>();
    private final List<Refusal> skipped = new ArrayList<>();
    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final String run;
    private final Set<IdentityId> toProcess = new LinkedHashSet<>();
    private final Set<IdentityId> waiting = new LinkedHashSet<>();
    private final Instant start;
    private boolean unreadable;
    private int uncorrelated;

    AggregationRun(Wiring wiring, Source source, String actor) {
        this.wiring = wiring;
        this.source = source;
        this.actor = actor;
        this.run = wiring.chance().id();
        this.start = wiring.now();
    }

    Summary aggregate(Iterator<Either<Refusal, AccountData>> accounts, boolean full) {
        try {
            takeAll(accounts);
            if (full && !unreadable) {
                removeUnseen();
            }
        } finally {
            process();
        }
        return new Summary(
                count(Outcome.CREATED),
                count(Outcome.UPDATED),
                count(Outcome.UNCHANGED),
                count(Outcome.REMOVED),
                uncorrelated,
                skipped);
    }

    private void takeAll(Iterator<Either<Refusal, AccountData>> accounts) {
        Map<String, AccountData> batch = new LinkedHashMap<>();
        while (accounts.hasNext()) {
            accounts.next().peekLeft(this::unreadable).forEach(data -> collect(data, batch));
            if (batch.size() == BATCH) {
                take(batch);
                batch.clear();
            }
        }
        take(batch);
    }

    /** Nobody can tell whose account it was, so that none may be taken for gone. */
    private void unreadable(Refusal refusal) {
        unreadable = true;
        skipped.add(refusal);
    }

    /**
     * Has everybody processed whom the aggregation has touched, once it is through, because managers may come last; and
     * those for whom something is set right by it, such as a manager who has come.
     */
    private void process() {
        waiting.removeAll(toProcess);
        store().identities().byIds(waiting).stream()
                .filter(who -> Refresh.isDue(who, new Known(store()), wiring.now()))
                .map(Identity::id)
                .forEach(toProcess::add);
        List<IdentityId> ids = List.copyOf(toProcess);
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<IdentityId> some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            RefreshIdentities effect = new RefreshIdentities("aggregation:" + run + ":" + from, some);
            Due due = new Due(effect, wiring.now());
            wiring.recorder()
                    .record(actor, () -> Either.right(Decision.answering(effect).thenDoing(due)));
        }
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
        List<Supplier<Decision<Taken>>> together = new ArrayList<>();
        for (AccountData data : batch.values()) {
            Optional<Account> account = Optional.ofNullable(accounts.get(data.nativeIdentity()));
            Taking taking = new Taking(data, account);
            if (account.isEmpty() && mayCorrelateAmongItself()) {
                record(List.of(taking));
            } else {
                together.add(taking);
            }
        }
        record(together);
    }

    /** Whether a new account may belong to a person whom another account of the same source has just made. */
    private boolean mayCorrelateAmongItself() {
        return source.authoritative() && !source.correlation().isEmpty();
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

    /** Removes what the source no longer tells; a source that tells nothing at all is taken to be broken. */
    private void removeUnseen() {
        if (seen.isEmpty()) {
            if (!store().accounts().onSource(source.id(), Optional.empty(), 1).isEmpty()) {
                skipped.add(new Conflict("The source told no account at all; none was removed"));
            }
            return;
        }
        Optional<AccountId> after = Optional.empty();
        List<Account> page;
        do {
            page = store().accounts().onSource(source.id(), after, BATCH);
            record(page.stream()
                    .filter(this::isGone)
                    .<Supplier<Decision<Taken>>>map(account -> () -> removal(account.id()))
                    .toList());
            after = page.stream().map(Account::id).reduce((first, second) -> second);
        } while (page.size() == BATCH);
    }

    /** Not told, and not touched by anybody else since this aggregation began. */
    private boolean isGone(Account account) {
        return !seen.contains(account.nativeIdentity()) && !account.modified().isAfter(start);
    }

    private Decision<Taken> removal(AccountId id) {
        return store().accounts()
                .byId(id)
                .filter(this::isGone)
                .map(account -> aggregation().remove(account, known(Optional.of(account))))
                .orElseGet(() ->
                        Decision.answering(new Taken(Outcome.UNCHANGED, Optional.empty(), Optional.empty(), true)));
    }

    private void record(List<Supplier<Decision<Taken>>> decisions) {
        List<Decision<Taken>> decided = decisions.stream()
                .map(Supplier::get)
                .map(each -> each.by(actor))
                .toList();
        List<Decision<?>> toRecord = new ArrayList<>();
        decided.stream().filter(decision -> !decision.isEmpty()).forEach(toRecord::add);
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

    private void count(Taken taken, Journal.Outcome outcome, Supplier<Decision<Taken>> decideAgain) {
        if (outcome instanceof Journal.Outcome.Recorded) {
            count(taken);
        } else {
            wiring.recorder()
                    .record(actor, () -> Either.right(decideAgain.get()))
                    .peekLeft(skipped::add)
                    .forEach(this::count);
        }
    }

    private void count(Taken taken) {
        outcomes.merge(taken.outcome(), 1, Integer::sum);
        taken.toProcess().ifPresent(toProcess::add);
        taken.waiting().ifPresent(waiting::add);
        if (!taken.correlated() && taken.outcome() != Outcome.REMOVED) {
            uncorrelated++;
        }
    }

    private Store store() {
        return wiring.store();
    }
}
