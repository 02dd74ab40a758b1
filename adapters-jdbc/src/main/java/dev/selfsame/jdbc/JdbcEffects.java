package dev.selfsame.jdbc;

import dev.selfsame.json.stored.StoredForm;
import dev.selfsame.ports.driven.Effects;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Stored effects as they are in the database; db-scheduler may run the same ones, and keeps those that it has picked. */
record JdbcEffects(Transactions transactions) implements Effects {

    private static final String SELECT =
            "SELECT task_instance, effect, attempts, due, trouble FROM {effect} WHERE task_name = ";

    private static Sql where(String statement, Session session) {
        return Sql.of(statement).value(session.tenant().taskName());
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                dev.selfsame.jdbc.Stored.read(StoredForm.effect(), row, 2, "effect.effect", row.getString(1)),
                row.getInt(3),
                Exactly.instant(row.getBigDecimal(4)),
                Optional.ofNullable(row.getString(5)));
    }

    @Override
    public List<Stored> claim(Instant now, int most, Duration lease) {
        Instant end = now.plus(lease);
        return transactions.write(session -> {
            List<Stored> due = session.list(
                    where(SELECT, session)
                            .add(" AND NOT dead AND NOT picked AND due <= ")
                            .value(Exactly.seconds(now))
                            .add(" ORDER BY due, number LIMIT ")
                            .value(most)
                            .add(" FOR UPDATE SKIP LOCKED"),
                    JdbcEffects::stored);
            if (!due.isEmpty()) {
                List<String> keys = due.stream().map(one -> one.effect().key()).toList();
                session.run(changed(end, "attempts = attempts + 1, claimed = TRUE, ", session)
                        .add(" AND ")
                        .among("task_instance", Type.TEXT, keys));
            }
            return due;
        });
    }

    /** Begins an effect that a node has picked; empty where it is gone, dead, or another node's by now. */
    Optional<Stored> begin(String key, String node) {
        return transactions.write(session -> {
            Optional<Stored> found = session.one(
                    where(SELECT, session)
                            .add(" AND NOT dead AND picked AND picked_by = ")
                            .value(node)
                            .add(" AND ")
                            .is("task_instance", key)
                            .add(" FOR UPDATE"),
                    JdbcEffects::stored);
            if (found.isPresent()) {
                session.run(where("UPDATE {effect} SET attempts = attempts + 1 WHERE task_name = ", session)
                        .add(" AND ")
                        .is("task_instance", key));
            }
            return found;
        });
    }

    /** To be claimed again from an instant on, whoever has it now. */
    private static Sql changed(Instant due, String also, Session session) {
        return Sql.of("UPDATE {effect} SET " + also + "picked = FALSE, picked_by = NULL, last_heartbeat = NULL")
                .add(", version = version + 1, due = ")
                .value(Exactly.seconds(due))
                .add(", execution_time = ")
                .value(Exactly.timestamp(due))
                .add(" WHERE task_name = ")
                .value(session.tenant().taskName());
    }

    @Override
    public void retry(String key, Instant due, String trouble) {
        String told = printable(trouble);
        transactions.write(session -> session.run(
                Sql.of("UPDATE {effect} SET claimed = FALSE, picked = FALSE, picked_by = NULL, last_heartbeat = NULL")
                        .add(", trouble = ")
                        .value(told)
                        .add(", version = version + 1, due = ")
                        .value(Exactly.seconds(due))
                        .add(", execution_time = ")
                        .value(Exactly.timestamp(due))
                        .add(" WHERE NOT dead AND task_name = ")
                        .value(session.tenant().taskName())
                        .add(" AND ")
                        .is("task_instance", key)));
    }

    @Override
    public void bury(String key, String trouble) {
        String told = printable(trouble);
        transactions.write(session ->
                session.run(Sql.of("UPDATE {effect} SET dead = TRUE, claimed = FALSE, picked = FALSE, picked_by = NULL")
                        .add(", last_heartbeat = NULL, version = version + 1, trouble = ")
                        .value(told)
                        .add(", execution_time = ")
                        .value(Exactly.never())
                        .add(" WHERE task_name = ")
                        .value(session.tenant().taskName())
                        .add(" AND ")
                        .is("task_instance", key)));
    }

    private static String printable(String trouble) {
        return Storable.is(trouble) ? trouble : "(not printable)";
    }

    @Override
    public List<Stored> dead() {
        return transactions.read(session ->
                session.list(where(SELECT, session).add(" AND dead ORDER BY task_instance"), JdbcEffects::stored));
    }

    @Override
    public boolean revive(String key, Instant due) {
        return transactions.write(session -> session.run(changed(due, "dead = FALSE, attempts = 0, ", session)
                        .add(" AND dead AND ")
                        .is("task_instance", key))
                > 0);
    }

    @Override
    public Optional<Instant> nextDue() {
        Optional<BigDecimal> due = transactions.read(session -> session.one(
                where("SELECT due FROM {effect} WHERE task_name = ", session).add(" AND NOT dead ORDER BY due LIMIT 1"),
                row -> row.getBigDecimal(1)));
        return due.map(Exactly::instant);
    }

    @Override
    public boolean discard(String key) {
        return transactions.write(
                session -> session.run(where("DELETE FROM {effect} WHERE dead AND task_name = ", session)
                                .add(" AND ")
                                .is("task_instance", key))
                        > 0);
    }

    @Override
    public boolean anyDue(String keyPrefix, Instant now) {
        return transactions
                .read(session -> session.one(
                        where("SELECT 1 FROM {effect} WHERE NOT dead AND task_name = ", session)
                                .add(" AND (claimed OR due <= ")
                                .value(Exactly.seconds(now))
                                .add(") AND ")
                                .beginning("task_instance", keyPrefix)
                                .add(" LIMIT 1"),
                        row -> true))
                .isPresent();
    }
}
