package dev.selfsame.ports.driving;

import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.refusal.Refusal;
import io.vavr.control.Either;

/** Undoes a registration. */
public interface ResetIdentity {

    /** Unregistered, a plain user, and with all open links void. */
    Either<Refusal, Identity> reset(IdentityId id);
}
