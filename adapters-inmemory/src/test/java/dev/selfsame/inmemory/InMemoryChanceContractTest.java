package dev.selfsame.inmemory;

import dev.selfsame.ports.driven.Chance;
import dev.selfsame.tck.ChanceContract;

class InMemoryChanceContractTest extends ChanceContract {

    @Override
    protected Chance chance() {
        return new SeededChance(42);
    }
}
