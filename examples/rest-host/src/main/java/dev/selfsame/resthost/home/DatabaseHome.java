package dev.selfsame.resthost.home;

import com.zaxxer.hikari.HikariDataSource;
import dev.selfsame.inmemory.Surroundings;
import dev.selfsame.jdbc.JdbcNode;
import dev.selfsame.jdbc.JdbcStore;
import dev.selfsame.ports.Selfsame;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.velocity.VelocityTemplates;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** Still there when the host is gone; the work is shared with all hosts on the same database. */
final class DatabaseHome implements Home {

    private static final long PAUSE_NANOS = Duration.ofMillis(20).toNanos();

    private final HikariDataSource pool;
    private final JdbcStore store;
    private final Around around;
    private final Selfsame selfsame;
    private final JdbcNode node;

    /**
     * Makes the tables where they aren't there, and begins to work.
     *
     * @throws dev.selfsame.ports.StoreUnavailable when the tables can't be made or are those of another version
     */
    DatabaseHome(HikariDataSource pool, Around around) {
        this.pool = pool;
        this.store = JdbcStore.on(pool).migrate();
        this.around = around;
        Surroundings inMemory = Surroundings.of(store);
        this.selfsame = inMemory.door()
                .connectors(source ->
                        around.directories().to(source).or(() -> Optional.of(inMemory.connector(source.id()))))
                .changeBudget(around.restraint())
                .zone(around.zone())
                .mailer(around.outbox())
                .links(around.outbox().links())
                .templates(VelocityTemplates.sandboxed())
                .build();
        this.node = JdbcNode.of(store, selfsame).start();
    }

    @Override
    public Selfsame selfsame() {
        return selfsame;
    }

    @Override
    public Store store() {
        return store;
    }

    @Override
    public Around around() {
        return around;
    }

    /** What another host has begun counts as due until it is done. */
    @Override
    public void settle() {
        while (isAnythingDue() && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }

    private boolean isAnythingDue() {
        return store.effects()
                .nextDue()
                .filter(due -> !due.isAfter(Instant.now()))
                .isPresent();
    }

    @Override
    public void close() {
        node.close();
        pool.close();
    }
}
