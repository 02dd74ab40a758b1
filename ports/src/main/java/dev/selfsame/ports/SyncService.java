package dev.selfsame.ports;

import dev.selfsame.decision.Synchronization;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.sync.SyncJob;
import dev.selfsame.sync.SyncJobId;
import io.vavr.control.Either;

/** Attribute synchronization: queue, look up. */
record SyncService(Wiring wiring) {

    Either<Refusal, SyncJob> synchronize(String actor, IdentityId id) {
        return wiring.recorder()
                .record(actor, () -> Found.or(wiring.store().identities().byId(id), "IDENTITY", id)
                        .flatMap(who -> Synchronization.request(
                                who, new SyncJobId(wiring.chance().id()), wiring.now())));
    }

    Either<Refusal, SyncJob> job(SyncJobId id) {
        return Found.or(wiring.store().works().syncJob(id), "SYNC_JOB", id);
    }
}
