package dev.selfsame.event;

/** Why an identity has a new state. */
public enum IdentityChange {
    REFRESHED,
    STATUS_CHANGED,
    RESET,
    MANAGER_DELETED,
    SYNC_REQUESTED,
    LIFECYCLE_SET,
    ADMINISTERED,
    PROVISIONED
}
