package dev.selfsame.inmemory;

import dev.selfsame.tck.ConnectorContract;
import dev.selfsame.tck.SourceOnTrial;

class InMemoryConnectorContractTest extends ConnectorContract {

    @Override
    protected SourceOnTrial newSource() {
        return new InMemorySource();
    }
}
