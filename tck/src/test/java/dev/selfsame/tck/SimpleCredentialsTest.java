package dev.selfsame.tck;

import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.driven.Credentials;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.provisioning.Password;
import java.util.HashMap;
import java.util.Map;

class SimpleCredentialsTest extends CredentialsContract {

    private final Map<IdentityId, String> passwords = new HashMap<>();

    @Override
    protected Credentials credentials() {
        return (identity, password) -> {
            if (password.reveal().length() < 8) {
                return new Outcome.Failed(Outcome.Cause.PERMANENT, "it is too short");
            }
            passwords.put(identity, password.reveal());
            return new Outcome.Done();
        };
    }

    @Override
    protected boolean takes(IdentityId identity, Password password) {
        return password.reveal().equals(passwords.get(identity));
    }

    @Override
    protected Password bad() {
        return new Password("short");
    }
}
