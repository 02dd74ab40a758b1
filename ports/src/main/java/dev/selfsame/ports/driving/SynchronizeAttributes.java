package dev.selfsame.ports.driving;

import dev.selfsame.identity.IdentityId;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.sync.SyncJob;
import dev.selfsame.sync.SyncJobId;
import io.vavr.control.Either;

/** Pushes identity attributes back to accounts. */
public interface SynchronizeAttributes {

    /** Queues a job; at most once in ten seconds for an identity, else {@link Refusal.TooSoon}. */
    Either<Refusal, SyncJob> synchronize(IdentityId id);

    Either<Refusal, SyncJob> syncJob(SyncJobId id);
}
