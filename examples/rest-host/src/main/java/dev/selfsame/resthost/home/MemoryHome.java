package dev.selfsame.resthost.home;

import dev.selfsame.inmemory.InMemory;
import dev.selfsame.inmemory.Mailbox;
import dev.selfsame.ports.Selfsame;
import dev.selfsame.ports.driven.Store;

/** Gone at the end. */
record MemoryHome(InMemory memory) implements Home {

    @Override
    public Selfsame selfsame() {
        return memory.selfsame();
    }

    @Override
    public Store store() {
        return memory.store();
    }

    @Override
    public Mailbox mailbox() {
        return memory.mailbox();
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
