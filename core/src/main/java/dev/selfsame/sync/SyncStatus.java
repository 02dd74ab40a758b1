package dev.selfsame.sync;

/** The published states of a synchronization job. */
public enum SyncStatus {
    QUEUED,
    IN_PROGRESS,
    SUCCESS,
    ERROR
}
