package dev.selfsame.ports;

import dev.selfsame.decision.Synchronization;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Effect.FindDrift;
import dev.selfsame.event.Effect.PushAttributes;
import dev.selfsame.event.Effect.PushChanges;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.AccountSync.Pushed;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.provisioning.Outcome.Cause;
import dev.selfsame.provisioning.Outcome.Failed;
import dev.selfsame.refresh.Profiles;
import dev.selfsame.source.Account;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import dev.selfsame.source.SyncedAttribute;
import dev.selfsame.sync.AccountResult;
import dev.selfsame.sync.SyncJob;
import dev.selfsame.sync.SyncJobId;
import dev.selfsame.sync.SyncStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Pushes identity attributes to accounts: for a job, once, with a result for each account; for a change, until it is done;
 * and for what has drifted, as if it had changed.
 */
record SyncPerformer(Wiring wiring, Pauses pauses) {

    private static final int PAGE = 1_000;

    Performed job(PushAttributes effect) {
        Optional<SyncJob> job = store().works().syncJob(effect.job());
        if (job.isEmpty()) {
            return done(Decision.answering(effect), effect.key());
        }
        SyncJob started = job.get().status() == SyncStatus.QUEUED
                ? recorded(effect.job(), present -> Synchronization.started(present, wiring.now()))
                : job.get();
        Gathered gathered = new Gathered(wiring);
        List<AccountResult> results = store().identities().byId(started.identity()).stream()
                .flatMap(who -> new AccountSync(wiring, pauses, gathered).push(who, any -> true, effect.key()).stream())
                .map(SyncPerformer::result)
                .toList();
        recorded(effect.job(), present -> Synchronization.ended(present, results, wiring.now())
                .completing(effect.key()));
        return new Performed.Done();
    }

    private static AccountResult result(Pushed pushed) {
        return new AccountResult(
                pushed.account().id(),
                pushed.account().source(),
                pushed.failure().map(Failed::message));
    }

    private SyncJob recorded(SyncJobId id, Function<SyncJob, Decision<SyncJob>> decide) {
        return wiring.recorder()
                .record(Decision.SYSTEM, () -> Found.or(store().works().syncJob(id), "SYNC_JOB", id)
                        .map(decide))
                .get();
    }

    Performed changes(PushChanges effect) {
        Gathered gathered = new Gathered(wiring);
        List<Failed> failures = store().identities().byId(effect.identity()).stream()
                .flatMap(who -> new AccountSync(wiring, pauses, gathered)
                        .push(who, effect.attributes()::contains, effect.key()).stream())
                .flatMap(pushed -> pushed.failure().stream())
                .toList();
        return outcome(effect, failures);
    }

    /** While anything can still be done, it is tried again. */
    private Performed outcome(PushChanges effect, List<Failed> failures) {
        Optional<Failed> down = caused(failures, Cause.SOURCE_DOWN);
        Optional<Failed> retry = caused(failures, Cause.RETRY);
        if (retry.isPresent()) {
            return new Performed.Again(retry.get().message());
        }
        if (down.isPresent()) {
            return new Performed.NotBefore(
                    wiring.now().plus(Pauses.LONGEST), down.get().message());
        }
        return failures.isEmpty()
                ? done(Decision.answering(effect), effect.key())
                : new Performed.Never(failures.get(0).message());
    }

    private static Optional<Failed> caused(List<Failed> failures, Cause cause) {
        return failures.stream().filter(failed -> failed.cause() == cause).findFirst();
    }

    Performed drift(FindDrift effect) {
        List<Account> page = store().accounts().onSource(effect.source(), effect.after(), PAGE);
        List<Due> due = new ArrayList<>(pushes(effect, page));
        if (page.size() == PAGE) {
            due.add(new Due(
                    new FindDrift(
                            effect.source(),
                            effect.slot(),
                            Optional.of(page.get(PAGE - 1).id())),
                    wiring.now()));
        }
        return done(Decision.answering(effect).thenDoing(due), effect.key());
    }

    private List<Due> pushes(FindDrift effect, List<Account> page) {
        List<IdentityId> ids = page.stream()
                .flatMap(account -> account.identity().stream())
                .distinct()
                .toList();
        Gathered gathered = new Gathered(wiring);
        List<Identity> people = store().identities().byIds(ids).stream()
                .filter(who -> !Profiles.isLongGone(who, gathered.profiles()))
                .toList();
        gathered.foreseeAccounts(people);
        AccountSync sync = new AccountSync(wiring, pauses, gathered);
        List<String> fed = fed(effect.source(), gathered);
        return people.stream()
                .filter(who -> sync.drifts(who, fed::contains).stream()
                        .anyMatch(drift -> drift.source().equals(effect.source())))
                .map(who -> new Due(
                        new PushChanges(who.id(), "drift:" + effect.slot() + ":" + effect.source(), fed), wiring.now()))
                .toList();
    }

    private static List<String> fed(SourceId source, Gathered gathered) {
        return gathered.source(source).map(Source::synced).orElse(List.of()).stream()
                .map(SyncedAttribute::identityAttribute)
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }

    private Performed done(Decision<?> decision, String key) {
        store().journal().record(decision.completing(key));
        return new Performed.Done();
    }

    private Store store() {
        return wiring.store();
    }
}
