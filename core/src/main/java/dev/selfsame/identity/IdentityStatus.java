package dev.selfsame.identity;

import java.util.EnumSet;
import java.util.Set;

/**
 * How far a person has come in signing in, with the transitions that are legal.
 *
 * <p>The literals are those of {@code identityStatus} in the V2024 schema; the transitions are a choice, since none are
 * published: an invitation makes {@code PENDING}, a completed registration {@code REGISTERED}, the first sign-in
 * {@code ACTIVE}, and a reset leads back to {@code UNREGISTERED} from everywhere.
 */
public enum IdentityStatus {
    UNREGISTERED,
    REGISTERED,
    PENDING,
    WARNING,
    DISABLED,
    ACTIVE,
    DEACTIVATED,
    TERMINATED,
    ERROR,
    LOCKED;

    public boolean mayBecome(IdentityStatus next) {
        return next == UNREGISTERED || next().contains(next);
    }

    private Set<IdentityStatus> next() {
        return switch (this) {
            case UNREGISTERED -> EnumSet.of(PENDING, DISABLED, DEACTIVATED, TERMINATED, ERROR);
            case PENDING -> EnumSet.of(PENDING, REGISTERED, DISABLED, DEACTIVATED, TERMINATED, ERROR);
            case REGISTERED -> EnumSet.of(ACTIVE, WARNING, LOCKED, DISABLED, DEACTIVATED, TERMINATED, ERROR);
            case ACTIVE -> EnumSet.of(ACTIVE, WARNING, LOCKED, DISABLED, DEACTIVATED, TERMINATED, ERROR);
            case WARNING, LOCKED, ERROR -> EnumSet.of(ACTIVE, REGISTERED, LOCKED, DISABLED, DEACTIVATED, TERMINATED);
            case DISABLED, DEACTIVATED -> EnumSet.of(ACTIVE, REGISTERED, TERMINATED);
            case TERMINATED -> EnumSet.noneOf(IdentityStatus.class);
        };
    }
}
