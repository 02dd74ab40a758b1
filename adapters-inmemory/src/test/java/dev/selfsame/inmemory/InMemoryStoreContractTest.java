package dev.selfsame.inmemory;

import dev.selfsame.ports.driven.Store;
import dev.selfsame.tck.WholeStoreContract;

class InMemoryStoreContractTest extends WholeStoreContract {

    @Override
    protected Store emptyStore() {
        return new InMemoryStore();
    }
}
