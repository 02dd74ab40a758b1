package dev.selfsame.resthost.home;

import dev.selfsame.inmemory.InMemory;
import dev.selfsame.ports.Selfsame;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.velocity.VelocityTemplates;
import java.time.ZoneId;

/** What a tenant needs to live: a store, the front door to it, somebody who does the work, and an outbox. */
public interface Home extends AutoCloseable {

    /** Gone at the end. */
    static Home inMemory(ZoneId zone, Outbox outbox) {
        InMemory memory = InMemory.builder()
                .zone(zone)
                .mailer(outbox)
                .links(outbox.links())
                .templates(VelocityTemplates.sandboxed())
                .background();
        return new MemoryHome(memory, outbox);
    }

    /** With a mailbox of its own. */
    static Home in(InMemory memory) {
        return new MemoryHome(memory, Outbox.leadingNowhere());
    }

    Selfsame selfsame();

    Store store();

    Outbox outbox();

    /** Comes back when nothing is due any more. */
    void settle();

    @Override
    void close();
}
