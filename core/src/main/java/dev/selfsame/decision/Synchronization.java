package dev.selfsame.decision;

import dev.selfsame.event.AttributeChange;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Effect.PushAttributes;
import dev.selfsame.event.Effect.PushChanges;
import dev.selfsame.event.Event.IdentityChanged;
import dev.selfsame.event.Event.SyncJobChanged;
import dev.selfsame.event.Event.SyncJobLaunched;
import dev.selfsame.event.IdentityChange;
import dev.selfsame.identity.Identity;
import dev.selfsame.refresh.Profiles;
import dev.selfsame.refresh.Surroundings;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.TooSoon;
import dev.selfsame.source.SyncedAttribute;
import dev.selfsame.sync.AccountResult;
import dev.selfsame.sync.SyncJob;
import dev.selfsame.sync.SyncJobId;
import dev.selfsame.sync.SyncStatus;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Synchronizes one identity's attributes. */
public final class Synchronization {

    /** How often one identity may be synchronized, as published. */
    public static final Duration INTERVAL = Duration.ofSeconds(10);

    private Synchronization() {}

    /**
     * Queues a job; refused with {@link TooSoon} within ten seconds of the last one. Where the clock was set back by more
     * than that, the last request says nothing and the job is queued.
     */
    public static Either<Refusal, Decision<SyncJob>> request(Identity who, SyncJobId id, Instant at) {
        Duration wait = who.lastSync()
                .map(last -> INTERVAL.minus(Duration.between(last, at)))
                .orElse(Duration.ZERO);
        boolean clockWasSetBack = wait.compareTo(INTERVAL.multipliedBy(2)) > 0;
        if (wait.compareTo(Duration.ZERO) > 0 && !clockWasSetBack) {
            return Either.left(new TooSoon(wait));
        }
        SyncJob job = SyncJob.builder()
                .id(id)
                .identity(who.id())
                .status(SyncStatus.QUEUED)
                .requested(at)
                .modified(at)
                .build();
        Identity after = who.withLastSync(at).withVersion(who.version() + 1);
        return Either.right(Decision.answering(job)
                .alsoRecording(
                        new SyncJobLaunched(job, at),
                        new IdentityChanged(after, IdentityChange.SYNC_REQUESTED, List.of(), at))
                .thenDoing(new Due(new PushAttributes(id), at)));
    }

    /**
     * Pushes what has changed about somebody to those accounts that are fed by it; for who is long gone already, nothing is
     * pushed any more.
     */
    static List<Due> following(Identity before, Identity after, Surroundings surroundings, Instant at) {
        Set<String> changed = AttributeChange.between(before.attributes(), after.attributes()).stream()
                .map(AttributeChange::attribute)
                .collect(Collectors.toSet());
        if (changed.isEmpty() || Profiles.isLongGone(before, surroundings.profiles())) {
            return List.of();
        }
        List<String> fed = surroundings.accounts(after.id()).stream()
                .flatMap(account -> surroundings.source(account.source()).stream())
                .flatMap(source -> source.synced().stream())
                .map(SyncedAttribute::identityAttribute)
                .filter(changed::contains)
                .distinct()
                .sorted()
                .toList();
        return fed.isEmpty()
                ? List.of()
                : List.of(new Due(new PushChanges(after.id(), Long.toString(after.version()), fed), at));
    }

    public static Decision<SyncJob> started(SyncJob job, Instant at) {
        return next(job.withStatus(SyncStatus.IN_PROGRESS), at);
    }

    /** Ends a job: an error where any account failed. */
    public static Decision<SyncJob> ended(SyncJob job, List<AccountResult> results, Instant at) {
        boolean failed = results.stream().anyMatch(result -> result.failure().isPresent());
        return next(job.withResults(results).withStatus(failed ? SyncStatus.ERROR : SyncStatus.SUCCESS), at);
    }

    private static Decision<SyncJob> next(SyncJob job, Instant at) {
        SyncJob next = job.withModified(at).withVersion(job.version() + 1);
        return Decision.answering(next).alsoRecording(new SyncJobChanged(next, at));
    }
}
