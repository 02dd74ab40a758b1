package dev.selfsame.inmemory;

import dev.selfsame.attribute.Attributes;
import dev.selfsame.ports.driven.Connector;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.provisioning.Password;
import dev.selfsame.source.Account;
import dev.selfsame.tck.ConnectorContract;
import dev.selfsame.tck.Fixtures;

class InMemoryConnectorContractTest extends ConnectorContract {

    private final InMemoryConnector connector = new InMemoryConnector(key -> false);

    @Override
    protected Connector connector() {
        connector.put(account().nativeIdentity(), Attributes.none());
        return connector;
    }

    @Override
    protected Account account() {
        return Fixtures.account("a1");
    }

    @Override
    protected Attributes valuesOf(Account account) {
        return connector.attributes(account.nativeIdentity());
    }

    @Override
    protected boolean takes(Account account, Password password) {
        return connector.accepts(account.nativeIdentity(), password);
    }

    @Override
    protected void breakDown() {
        connector.breakDown(new Outcome.Failed(Outcome.Cause.SOURCE_DOWN, "the source is down"));
    }
}
