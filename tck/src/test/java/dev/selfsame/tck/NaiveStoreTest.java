package dev.selfsame.tck;

import dev.selfsame.ports.driven.Store;

class NaiveStoreTest extends WholeStoreContract {

    @Override
    protected Store emptyStore() {
        return new NaiveStore();
    }
}
