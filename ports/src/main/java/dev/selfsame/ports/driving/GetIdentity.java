package dev.selfsame.ports.driving;

import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.refusal.Refusal;
import io.vavr.control.Either;

/** Gets one identity. */
public interface GetIdentity {

    Either<Refusal, Identity> get(IdentityId id);
}
