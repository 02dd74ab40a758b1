package dev.selfsame.profile;

/** What a lifecycle state means for processing: a long-term inactive identity is left out of the scheduled one. */
public enum IdentityState {
    ACTIVE,
    INACTIVE_SHORT_TERM,
    INACTIVE_LONG_TERM
}
