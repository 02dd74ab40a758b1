package dev.selfsame.ports;

import dev.selfsame.decision.Synchronization;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Effect.PushAttributes;
import dev.selfsame.identity.Identity;
import dev.selfsame.ports.driven.Catalog;
import dev.selfsame.ports.driven.Connector;
import dev.selfsame.profile.AttributeMapping;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.provisioning.AccountChange;
import dev.selfsame.provisioning.AccountUpdate;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import dev.selfsame.sync.AccountResult;
import dev.selfsame.sync.AttributeSync;
import dev.selfsame.sync.SyncJob;
import dev.selfsame.sync.SyncJobId;
import dev.selfsame.sync.SyncStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Pushes one identity's attributes to its accounts, each for itself, once, and records how each went: the job tells what
 * failed, and whoever asked for it may ask again.
 */
record PushPerformer(Wiring wiring) {

    Performed perform(PushAttributes effect) {
        Optional<SyncJob> job = wiring.store().works().syncJob(effect.job());
        if (job.isEmpty()) {
            wiring.store().journal().record(Decision.answering(effect).completing(effect.key()));
            return new Performed.Done();
        }
        SyncJob started = job.get().status() == SyncStatus.QUEUED
                ? recorded(effect.job(), present -> Synchronization.started(present, wiring.now()))
                : job.get();
        List<AccountResult> results = updates(started).stream()
                .map(update -> pushed(update, effect.key()))
                .toList();
        recorded(effect.job(), present -> Synchronization.ended(present, results, wiring.now())
                .completing(effect.key()));
        return new Performed.Done();
    }

    private SyncJob recorded(SyncJobId id, Function<SyncJob, Decision<SyncJob>> decide) {
        return wiring.recorder()
                .record(Decision.SYSTEM, () -> Found.or(wiring.store().works().syncJob(id), "SYNC_JOB", id)
                        .map(decide))
                .get();
    }

    private List<AccountUpdate> updates(SyncJob job) {
        Catalog catalog = wiring.store().catalog();
        Map<SourceId, Source> sources =
                catalog.sources().stream().collect(Collectors.toMap(Source::id, Function.identity()));
        return wiring.store()
                .identities()
                .byId(job.identity())
                .map(who -> AttributeSync.updates(
                        who, mapped(who), wiring.store().accounts().of(who.id()), sources))
                .orElse(List.of());
    }

    private Set<String> mapped(Identity who) {
        return who
                .profile()
                .flatMap(wiring.store().catalog()::profile)
                .map(IdentityProfile::mappings)
                .orElse(List.of())
                .stream()
                .map(AttributeMapping::identityAttribute)
                .collect(Collectors.toSet());
    }

    private AccountResult pushed(AccountUpdate update, String key) {
        Outcome outcome = outcome(update, key + ":" + update.account());
        Optional<String> failure =
                outcome instanceof Outcome.Failed failed ? Optional.of(failed.message()) : Optional.empty();
        return new AccountResult(update.account(), update.source(), failure);
    }

    private static AccountChange change(AccountUpdate update) {
        return AccountChange.builder()
                .nativeIdentity(update.nativeIdentity())
                .putAllValues(update.values())
                .build();
    }

    private Outcome outcome(AccountUpdate update, String key) {
        Optional<Connector> connector = wiring.store()
                .catalog()
                .source(update.source())
                .flatMap(wiring.outside().connectors()::to);
        if (connector.isEmpty()) {
            return new Outcome.Failed(Outcome.Cause.PERMANENT, "the source has no connector");
        }
        try {
            return connector
                    .get()
                    .modify(change(update), key)
                    .fold(failed -> failed, nativeIdentity -> new Outcome.Done());
        } catch (RuntimeException trouble) {
            return new Outcome.Failed(Outcome.Cause.RETRY, trouble.getClass().getSimpleName());
        }
    }
}
