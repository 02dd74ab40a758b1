package dev.selfsame.resthost.home;

import dev.selfsame.inmemory.InMemory;
import dev.selfsame.ports.Selfsame;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.resthost.directory.Directories;
import dev.selfsame.velocity.VelocityTemplates;
import java.time.ZoneOffset;

/** What a tenant needs to live: a store, the front door to it, somebody who does the work, and an outbox. */
public interface Home extends AutoCloseable {

    /** Gone at the end. */
    static Home inMemory(Around around) {
        InMemory memory = InMemory.builder()
                .zone(around.zone())
                .mailer(around.outbox())
                .links(around.outbox().links())
                .connectors(around.directories())
                .changeBudget(around.restraint())
                .templates(VelocityTemplates.sandboxed())
                .background();
        return new MemoryHome(memory, around);
    }

    /** With a mailbox and a change budget of its own. */
    static Home in(InMemory memory) {
        return new MemoryHome(
                memory, new Around(ZoneOffset.UTC, Outbox.leadingNowhere(), Directories.none(), Restraint.full()));
    }

    Selfsame selfsame();

    Store store();

    Around around();

    default Outbox outbox() {
        return around().outbox();
    }

    /** Comes back when nothing is due any more. */
    void settle();

    @Override
    void close();
}
