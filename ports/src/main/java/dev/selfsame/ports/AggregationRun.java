package dev.selfsame.ports;

import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Effect.RefreshIdentities;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.driven.Connector;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.ports.driving.AggregateAccounts.Summary;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.refresh.Refresh;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.Conflict;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.Source;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/** One aggregation of one source, in batches that are committed each; of all that it has seen it keeps ids alone. */
final class AggregationRun implements Connector.Reader {

    private static final int BATCH = 500;
    private static final int AT_ONCE = 250;
    private static final int STEP = 5_000;

    private final Wiring wiring;
    private final Source source;
    private final String actor;
    private final IntConsumer progress;
    private final Tally tally = new Tally();
    private final Set<String> seen = new HashSet<>();
    private final Map<String, AccountData> batch = new LinkedHashMap<>();
    private final String run;
    private final Instant start;
    private boolean unreadable;
    private Extent extent = Extent.SOME;

    /** Tells how many accounts it has taken in, now and then. */
    AggregationRun(Wiring wiring, Source source, String actor, IntConsumer progress) {
        this.wiring = wiring;
        this.source = source;
        this.actor = actor;
        this.progress = progress;
        this.run = wiring.chance().id();
        this.start = wiring.now();
    }

    Summary aggregate(Reading accounts, Extent told) {
        extent = told;
        try {
            if (accounts.tell(this) instanceof Outcome.Failed failed) {
                unreadable(ReadingService.broken(failed));
            }
            takeBatch();
            if (extent == Extent.ALL && !unreadable) {
                removeUnseen();
            }
        } finally {
            process();
        }
        return tally.summary();
    }

    @Override
    public void account(AccountData data) {
        if (!seen.add(data.nativeIdentity())) {
            if (extent != Extent.CHANGES) {
                tally.skip(new Conflict("A native identity is told twice; the first account counts"));
                return;
            }
            takeBatch();
        }
        batch.put(data.nativeIdentity(), data);
        if (batch.size() == BATCH) {
            takeBatch();
            tellProgress();
        }
    }

    private void takeBatch() {
        if (!batch.isEmpty()) {
            batch().take(batch);
            batch.clear();
        }
    }

    /** What was told of it before was true until now. */
    @Override
    public void gone(String nativeIdentity) {
        takeBatch();
        Map<String, Account> known = store().accounts().byNativeIdentity(source.id(), List.of(nativeIdentity));
        batch().remove(List.copyOf(known.values()), account -> true);
        seen.remove(nativeIdentity);
    }

    private void tellProgress() {
        if (seen.size() % STEP == 0) {
            progress.accept(seen.size());
        }
    }

    /** Nobody can tell whose account it was, so that none may be taken for gone. */
    @Override
    public void unreadable(Refusal refusal) {
        unreadable = true;
        tally.skip(refusal);
    }

    /** Removes what the source no longer tells; a source that tells nothing at all is taken to be broken. */
    private void removeUnseen() {
        if (seen.isEmpty()) {
            if (!store().accounts().onSource(source.id(), Optional.empty(), 1).isEmpty()) {
                tally.skip(new Conflict("The source told no account at all; none was removed"));
            }
            return;
        }
        Optional<AccountId> after = Optional.empty();
        List<Account> page;
        do {
            page = store().accounts().onSource(source.id(), after, BATCH);
            batch().remove(page.stream().filter(this::isGone).toList(), this::isGone);
            after = page.stream().map(Account::id).reduce((first, second) -> second);
        } while (page.size() == BATCH);
    }

    /** Not told, and not touched by anybody else since this aggregation began. */
    private boolean isGone(Account account) {
        return !seen.contains(account.nativeIdentity()) && !account.modified().isAfter(start);
    }

    /**
     * Has everybody processed whom the aggregation has touched, once it is through, because managers may come last; and
     * those for whom something is set right by it, such as a manager who has come.
     */
    private void process() {
        Stream<IdentityId> due = Batches.of(tally.waiting(), AT_ONCE).flatMap(this::due);
        List<IdentityId> ids = Stream.concat(tally.touched().stream(), due).toList();
        Batches.of(ids, AT_ONCE).forEach(this::process);
    }

    private Stream<IdentityId> due(List<IdentityId> waiting) {
        List<Identity> people = store().identities().byIds(waiting);
        Gathered gathered = new Gathered(wiring);
        gathered.foreseeProcessing(people);
        return people.stream().filter(who -> isDue(who, gathered)).map(Identity::id);
    }

    /** Who can't be looked at is for processing to mark, and stops nobody else. */
    private boolean isDue(Identity who, Gathered gathered) {
        try {
            return Refresh.isDue(who, gathered, wiring.now());
        } catch (StoreUnavailable unavailable) {
            throw unavailable;
        } catch (RuntimeException broken) {
            return true;
        }
    }

    private void process(List<IdentityId> some) {
        RefreshIdentities effect = new RefreshIdentities("aggregation:" + run + ":" + some.get(0), some);
        Due due = new Due(effect, wiring.now());
        wiring.recorder()
                .record(actor, () -> Either.right(Decision.answering(effect).thenDoing(due)));
    }

    private AggregationBatch batch() {
        return new AggregationBatch(wiring, source, actor, tally);
    }

    private Store store() {
        return wiring.store();
    }
}
