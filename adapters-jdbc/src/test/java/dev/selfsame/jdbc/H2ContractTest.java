package dev.selfsame.jdbc;

import dev.selfsame.ports.driven.Store;
import dev.selfsame.tck.WholeStoreContract;

class H2ContractTest extends WholeStoreContract {

    @Override
    protected Store emptyStore() {
        return Databases.H2.emptyStore();
    }
}
