package dev.selfsame.ports.driving;

import dev.selfsame.identity.IdentityId;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.SourceId;
import dev.selfsame.sync.AccountDrift;
import dev.selfsame.sync.SyncJob;
import dev.selfsame.sync.SyncJobId;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Pushes identity attributes back to accounts. */
public interface SynchronizeAttributes {

    /** Queues a job; at most once in ten seconds for an identity, else {@link Refusal.TooSoon}. */
    Either<Refusal, SyncJob> synchronize(IdentityId id);

    Either<Refusal, SyncJob> syncJob(SyncJobId id);

    /** The accounts of an identity that haven't what they should have, as far as they are known; nothing is written. */
    Either<Refusal, List<AccountDrift>> drift(IdentityId id);

    /**
     * The accounts of a source that haven't what they should have, as far as they are known; nothing is written.
     *
     * @param after where a report goes on; from the first account on where empty
     * @param most how many accounts are looked at, from 1 to 250
     */
    Either<Refusal, DriftReport> drift(SourceId source, Optional<AccountId> after, int most);

    /**
     * Some of a source's accounts.
     *
     * @param next where the report goes on; empty at its end
     */
    record DriftReport(List<AccountDrift> drifts, Optional<AccountId> next) {
        public DriftReport {
            drifts = List.copyOf(drifts);
        }
    }
}
