package dev.selfsame.sync;

import dev.selfsame.attribute.Blank;

/** Names one synchronization job. */
public record SyncJobId(String value) {
    public SyncJobId {
        Blank.refuse(value, "a job id");
    }

    @Override
    public String toString() {
        return value;
    }
}
