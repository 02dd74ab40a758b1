package dev.selfsame.inmemory;

import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.driven.Credentials;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.provisioning.Password;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A sign-in in memory, for tests and demos: it takes passwords of eight characters or more. */
public final class SignIn implements Credentials {

    private static final int SHORTEST = 8;

    private final Map<IdentityId, Password> passwords = new HashMap<>();

    SignIn() {}

    @Override
    public synchronized Outcome set(IdentityId identity, Password password) {
        if (password.reveal().length() < SHORTEST) {
            return new Outcome.Failed(Outcome.Cause.PERMANENT, "a password has at least " + SHORTEST + " characters");
        }
        passwords.put(identity, password);
        return new Outcome.Done();
    }

    public synchronized boolean accepts(IdentityId identity, Password password) {
        return Optional.ofNullable(passwords.get(identity))
                .map(Password::reveal)
                .equals(Optional.of(password.reveal()));
    }
}
