package dev.selfsame.jdbc;

import dev.selfsame.ports.driven.Store;
import dev.selfsame.tck.WholeStoreContract;

class MariaDbContractTest extends WholeStoreContract {

    @Override
    protected Store emptyStore() {
        return Databases.MARIADB.emptyStore();
    }
}
