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
    private static final List<String> WRITTEN = List.of("identity", "account", "effect", "searched");
    private static final double WANTED = 0.7;

    private final Postgres postgres;
    private final int size;
    private final PostgresCompany company;
    private final String tenant;

    PostgresProcessing(Postgres postgres, int size, PostgresCompany company) {
        this.postgres = postgres;
        this.size = size;
        this.company = company;
        this.tenant = company.managed() ? "managed" : "plain";
    }

    List<Target> measured() {
        JdbcStore store = JdbcStore.on(postgres.pool()).forTenant(tenant);
        Selfsame selfsame = Selfsame.on(store).build();
        Operations system = selfsame.as(Caller.system());
        system.load(company.configuration()).get();
        tell("aggregate, first", nanos(() -> aggregated(system).created()));
        tell("process what was aggregated", nanos(() -> performed(store, selfsame)));
        long rowsBefore = rows();
        long transaction = postgres.number("SELECT pg_current_xact_id()::text::bigint");
        tell("aggregate, unchanged", nanos(() -> aggregated(system).unchanged()));
        long writes = writtenSince(transaction, rowsBefore);
        List<Target> targets = new ArrayList<>();
        targets.add(Target.none("postgres, rows written by an unchanged aggregation", writes));
        double ours = processed(store, selfsame, "floor");
        double bare = bare();
        double oursAgain = processed(store, selfsame, "room");
        double bareAgain = bare();
        if (!company.managed()) {
            targets.add(new Target(
                    "postgres, process " + size,
                    Math.min(ours, oursAgain),
                    "bare read and write",
                    Math.min(bare, bareAgain),
                    WANTED));
        }
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
        System.out.printf(
                Locale.ROOT, "%-8s %-28s %10.1f s, %,10.0f a second%n", tenant, what, nanos / 1e9, size * 1e9 / nanos);
    }

    /** Changes everybody, as a scheduled processing does: in parts, on a node. */
    private double processed(JdbcStore store, Selfsame selfsame, String attribute) {
        selfsame.as(Caller.system()).load(company.configuration(attribute)).get();
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
        long changed = postgres.number("SELECT count(*) FROM selfsame_identity WHERE tenant = '" + tenant
                + "' AND jsonb_exists(attributes, '" + attribute + "')");
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

    /** How many rows there are that were written since a transaction, or gone of those that there were. */
    private long writtenSince(long transaction, long rowsBefore) {
        long fresh = 0;
        for (String table : WRITTEN) {
            fresh += postgres.number(
                    "SELECT count(*) FROM selfsame_" + table + " WHERE xmin::text::bigint >= " + transaction);
        }
        return fresh + Math.max(0, rowsBefore - rows());
    }

    private long rows() {
        long rows = 0;
        for (String table : WRITTEN) {
            rows += postgres.number("SELECT count(*) FROM selfsame_" + table);
        }
        return rows;
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

    private long bare(Connection connection) throws SQLException {
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
                            + " WHERE i.tenant = ? AND i.id > ? ORDER BY i.id LIMIT " + BATCH)) {
                read.setString(1, tenant);
                read.setString(2, after);
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
                    "UPDATE selfsame_identity i SET version = i.version, attributes = u.attributes::jsonb,"
                            + " detail = u.detail::json FROM unnest(?::text[], ?::text[], ?::text[])"
                            + " AS u (id, attributes, detail) WHERE i.tenant = ? AND i.id = u.id")) {
                write.setArray(1, connection.createArrayOf("text", ids.toArray()));
                write.setArray(2, connection.createArrayOf("text", attributes.toArray()));
                write.setArray(3, connection.createArrayOf("text", details.toArray()));
                write.setString(4, tenant);
                write.executeUpdate();
            }
            connection.commit();
            after = ids.isEmpty() ? after : ids.get(ids.size() - 1);
        } while (ids.size() == BATCH);
        return count;
    }
}
