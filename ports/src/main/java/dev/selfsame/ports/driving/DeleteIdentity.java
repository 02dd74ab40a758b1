package dev.selfsame.ports.driving;

import dev.selfsame.event.Event.IdentityDeleted;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.refusal.Refusal;
import io.vavr.control.Either;

/** Deletes an identity that isn't protected and owns nothing. */
public interface DeleteIdentity {

    Either<Refusal, IdentityDeleted> delete(IdentityId id);
}
