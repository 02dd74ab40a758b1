package dev.selfsame.provisioning;

/** What a source can be asked for, beyond its schema and whether it is there. */
public enum Capability {
    /** All accounts. */
    READ,
    /** What has changed since the last time. */
    READ_CHANGES,
    /** One account. */
    READ_ONE,
    CREATE,
    MODIFY,
    /** Enable and disable. */
    ENABLE,
    UNLOCK,
    DELETE,
    PASSWORD
}
