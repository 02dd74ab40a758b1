package dev.selfsame.jdbc;

import dev.selfsame.ports.driven.Store;
import dev.selfsame.tck.WholeStoreContract;

class PostgresContractTest extends WholeStoreContract {

    @Override
    protected Store emptyStore() {
        return Databases.POSTGRESQL.emptyStore();
    }
}
