package dev.selfsame.refresh;

import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import java.util.Optional;

/** A company that finds people by their attributes, and then no longer knows them. */
final class Forgetful extends Relayed {

    Forgetful(Company company) {
        super(company);
    }

    @Override
    public Optional<Identity> identity(IdentityId identity) {
        return Optional.empty();
    }

    @Override
    public Optional<Identity> named(String alias) {
        return Optional.empty();
    }
}
