package dev.selfsame.resthost.home;

import dev.selfsame.inmemory.InMemory;
import dev.selfsame.ports.Selfsame;
import dev.selfsame.ports.driven.Store;

/** Where nothing stays. */
record MemoryHome(InMemory memory, Around around) implements Home {

    @Override
    public Selfsame selfsame() {
        return memory.selfsame();
    }

    @Override
    public Store store() {
        return memory.store();
    }

    @Override
    public void settle() {
        memory.runUntilIdle();
    }

    @Override
    public void close() {
        memory.close();
    }
}
