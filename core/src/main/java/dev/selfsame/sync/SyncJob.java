package dev.selfsame.sync;

import dev.selfsame.attribute.Values;
import dev.selfsame.identity.IdentityId;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;

/** One synchronization of one identity's attributes to its accounts. */
@Value.Immutable
@Values
public interface SyncJob extends WithSyncJob {

    SyncJobId id();

    IdentityId identity();

    SyncStatus status();

    Instant requested();

    Instant modified();

    List<AccountResult> results();

    /** Counts the recorded changes, from 1. */
    @Value.Default
    default long version() {
        return 1;
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a job. */
    final class Builder extends ImmutableSyncJob.Builder {
        Builder() {}
    }
}
