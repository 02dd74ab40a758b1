package dev.selfsame.event;

/** Why an assignment is over. */
public enum AssignmentEnd {
    REVOKED,
    EXPIRED,
    IDENTITY_DELETED,
    /** The role's membership is met no longer. */
    MEMBERSHIP_ENDED
}
