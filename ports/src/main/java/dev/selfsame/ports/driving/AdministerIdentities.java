package dev.selfsame.ports.driving;

import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.UserLevel;
import dev.selfsame.refusal.Refusal;
import io.vavr.control.Either;
import java.util.Set;

/** The small changes to one identity that only an administrator or the host makes. */
public interface AdministerIdentities {

    Either<Refusal, Identity> protect(IdentityId id, boolean isProtected);

    Either<Refusal, Identity> grantLevels(IdentityId id, Set<UserLevel> levels);

    /** Puts an identity into a lifecycle state until the calculated one changes. */
    Either<Refusal, Identity> setLifecycleState(IdentityId id, String state);

    /** The host reports that a registered person has signed in. */
    Either<Refusal, Identity> signedIn(IdentityId id);
}
