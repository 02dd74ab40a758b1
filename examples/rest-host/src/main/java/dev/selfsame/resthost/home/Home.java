package dev.selfsame.resthost.home;

import dev.selfsame.inmemory.InMemory;
import dev.selfsame.inmemory.Mailbox;
import dev.selfsame.ports.Selfsame;
import dev.selfsame.ports.driven.Store;

/** What a tenant needs to live: a store, the front door to it, somebody who does the work, and a mailbox. */
public interface Home extends AutoCloseable {

    static Home in(InMemory memory) {
        return new MemoryHome(memory);
    }

    Selfsame selfsame();

    Store store();

    Mailbox mailbox();

    /** Comes back when nothing is due any more. */
    void settle();

    @Override
    void close();
}
