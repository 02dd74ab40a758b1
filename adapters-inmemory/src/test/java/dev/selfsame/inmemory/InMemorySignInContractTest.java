package dev.selfsame.inmemory;

import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.driven.Credentials;
import dev.selfsame.provisioning.Password;
import dev.selfsame.tck.CredentialsContract;

class InMemorySignInContractTest extends CredentialsContract {

    private final SignIn signIn = new SignIn();

    @Override
    protected Credentials credentials() {
        return signIn;
    }

    @Override
    protected boolean takes(IdentityId identity, Password password) {
        return signIn.accepts(identity, password);
    }

    @Override
    protected Password bad() {
        return new Password("short");
    }
}
