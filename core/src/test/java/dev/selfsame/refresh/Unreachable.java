package dev.selfsame.refresh;

import dev.selfsame.identity.Identity;
import java.util.Optional;

/** A company whose people can't be looked up by name. */
final class Unreachable extends Relayed {

    Unreachable(Company company) {
        super(company);
    }

    @Override
    public Optional<Identity> named(String alias) {
        throw new IllegalStateException("nobody can be asked");
    }
}
