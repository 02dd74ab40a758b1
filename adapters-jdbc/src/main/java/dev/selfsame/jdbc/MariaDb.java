package dev.selfsame.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.Set;

/** MariaDB. */
final class MariaDb extends Batches {

    /** Deadlock, lock wait timeout, record changed since last read, duplicate key. */
    private static final Set<Integer> TRANSIENT = Set.of(1213, 1205, 1020, 1062);

    @Override
    String name() {
        return "mariadb";
    }

    @Override
    String parameter(Type type) {
        return "?";
    }

    /** Its own default would show all statements of a transaction what was committed when the first one started. */
    @Override
    void begin(Connection connection) throws SQLException {
        super.begin(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL READ COMMITTED");
        }
    }

    /** In the time zone of the connection, as db-scheduler does it. */
    @Override
    void bindTime(PreparedStatement statement, int at, OffsetDateTime time) throws SQLException {
        statement.setTimestamp(at, Timestamp.from(time.toInstant()));
    }

    /** Without a limit it would become a part of the query around it. */
    @Override
    String closed() {
        return " LIMIT " + Long.MAX_VALUE + ") ";
    }

    @Override
    String following(String index) {
        return " FORCE INDEX (" + index + ")";
    }

    @Override
    long estimate(Session session, Sql sql) throws SQLException {
        return session.one(Sql.of("EXPLAIN ").add(sql), row -> row.getLong("rows"))
                .orElse(-1L);
    }

    @Override
    boolean isTransient(SQLException trouble) {
        return TRANSIENT.contains(trouble.getErrorCode()) || super.isTransient(trouble);
    }
}
