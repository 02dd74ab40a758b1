package dev.selfsame.benchmarks;

import dev.selfsame.decision.Processing;
import dev.selfsame.jdbc.JdbcNode;
import dev.selfsame.jdbc.JdbcStore;
import dev.selfsame.ports.Caller;
import dev.selfsame.ports.Selfsame;
import dev.selfsame.ports.driving.AggregateAccounts.Summary;
import dev.selfsame.ports.driving.Operations;
import dev.selfsame.task.Task;
import dev.selfsame.task.TaskId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Aggregation and processing of many, beside a loop that reads and writes the same rows and does nothing else. */
final class PostgresProcessing {

    private static final int BATCH = 1000;
    private static final double WANTED = 0.7;
    private static final String TENANT = "hr";

    private final Postgres postgres;
    private final int size;

    PostgresProcessing(Postgres postgres, int size) {
        this.postgres = postgres;
        this.size = size;
    }

    List<Target> measured() {
        JdbcStore store = JdbcStore.on(postgres.pool()).forTenant(TENANT);
        Selfsame selfsame = Selfsame.on(store).build();
        Operations system = selfsame.as(Caller.system());
        system.load(PostgresCompany.configuration()).get();
        tell("aggregate, first", nanos(() -> aggregated(system).created()));
        tell("process what was aggregated", nanos(() -> performed(store, selfsame)));
        long before = written();
        tell("aggregate, unchanged", nanos(() -> aggregated(system).unchanged()));
        long writes = written() - before;
        List<Target> targets = new ArrayList<>();
        targets.add(new Target("postgres, rows written by an unchanged aggregation", 1 + writes, "nothing", 1, 1));
        double ours = processed(store, selfsame, "floor");
        double bare = bare();
        double oursAgain = processed(store, selfsame, "room");
        double bareAgain = bare();
        targets.add(new Target(
                "postgres, process " + size,
                Math.min(ours, oursAgain),
                "bare read and write",
                Math.min(bare, bareAgain),
                WANTED));
        return targets;
    }

    private Summary aggregated(Operations system) {
        return system.aggregate(PostgresCompany.HR, PostgresCompany.accounts(size))
                .get();
    }

    private interface Counted {
        long run();
    }

    private static double nanos(Counted work) {
        long start = System.nanoTime();
        long count = work.run();
        double nanos = System.nanoTime() - start;
        if (count == 0) {
            throw new IllegalStateException("nothing was done");
        }
        return nanos;
    }

    private void tell(String what, double nanos) {
        System.out.printf(Locale.ROOT, "%-28s %10.1f s, %,10.0f a second%n", what, nanos / 1e9, size * 1e9 / nanos);
    }

    /** Changes everybody, as a scheduled processing does: in parts, on a node. */
    private double processed(JdbcStore store, Selfsame selfsame, String attribute) {
        selfsame.as(Caller.system())
                .load(PostgresCompany.configuration(attribute))
                .get();
        postgres.run("VACUUM ANALYZE");
        Instant now = Instant.now();
        Task task = Task.builder()
                .id(new TaskId("process-" + attribute))
                .uniqueName("process-" + attribute)
                .description("As the scheduled processing does")
                .launcher("benchmark")
                .created(now)
                .modified(now)
                .build();
        double nanos = nanos(() -> {
            store.journal()
                    .record(Processing.launch(task, PostgresCompany.EMPLOYEES, now))
                    .get();
            return performed(store, selfsame);
        });
        long changed = postgres.number(
                "SELECT count(*) FROM selfsame_identity WHERE tenant = 'hr' AND jsonb_exists(attributes, '" + attribute
                        + "')");
        if (changed != size) {
            throw new IllegalStateException("only " + changed + " have changed");
        }
        tell("process", nanos);
        return nanos;
    }

    private long performed(JdbcStore store, Selfsame selfsame) {
        try (JdbcNode node = JdbcNode.of(store, selfsame)
                .threads(3)
                .pollingEvery(Duration.ofMillis(100))
                .start()) {
            while (isBusy(store)) {
                java.util.concurrent.locks.LockSupport.parkNanos(10_000_000);
            }
            return node.toString().length();
        }
    }

    private static boolean isBusy(JdbcStore store) {
        Instant soon = Instant.now().plusSeconds(60);
        return store.effects().nextDue().filter(soon::isAfter).isPresent();
    }

    private long written() {
        postgres.number("SELECT count(*) FROM pg_stat_clear_snapshot()");
        return postgres.number(
                "SELECT sum(n_tup_ins + n_tup_upd + n_tup_del) FROM pg_stat_user_tables"
                        + " WHERE relname IN ('selfsame_identity', 'selfsame_account', 'selfsame_effect', 'selfsame_searched')");
    }

    /** Reads identities and accounts, and writes the identities back, in as few statements as it takes. */
    private double bare() {
        postgres.run("VACUUM ANALYZE");
        double nanos = nanos(() -> {
            try (Connection connection = postgres.pool().getConnection()) {
                connection.setAutoCommit(false);
                return bare(connection);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        });
        tell("bare read and write", nanos);
        return nanos;
    }

    private static long bare(Connection connection) throws SQLException {
        String after = "";
        long count = 0;
        List<String> ids;
        do {
            ids = new ArrayList<>();
            List<String> attributes = new ArrayList<>();
            List<String> details = new ArrayList<>();
            try (PreparedStatement read = connection.prepareStatement(
                    "SELECT i.id, i.attributes, i.detail, a.attributes, a.detail FROM selfsame_identity i"
                            + " LEFT JOIN selfsame_account a ON a.tenant = i.tenant AND a.identity_id = i.id"
                            + " WHERE i.tenant = 'hr' AND i.id > ? ORDER BY i.id LIMIT " + BATCH)) {
                read.setString(1, after);
                try (ResultSet rows = read.executeQuery()) {
                    while (rows.next()) {
                        ids.add(rows.getString(1));
                        attributes.add(rows.getString(2));
                        details.add(rows.getString(3));
                        count += rows.getString(4).length() + rows.getString(5).length();
                    }
                }
            }
            try (PreparedStatement write = connection.prepareStatement(
                    "UPDATE selfsame_identity i SET version = i.version + 1, attributes = u.attributes::jsonb,"
                            + " detail = u.detail::json FROM unnest(?::text[], ?::text[], ?::text[])"
                            + " AS u (id, attributes, detail) WHERE i.tenant = 'hr' AND i.id = u.id")) {
                write.setArray(1, connection.createArrayOf("text", ids.toArray()));
                write.setArray(2, connection.createArrayOf("text", attributes.toArray()));
                write.setArray(3, connection.createArrayOf("text", details.toArray()));
                write.executeUpdate();
            }
            connection.commit();
            after = ids.isEmpty() ? after : ids.get(ids.size() - 1);
        } while (ids.size() == BATCH);
        return count;
    }
}
