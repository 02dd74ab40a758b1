package dev.selfsame.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.Calendar;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;

/** MariaDB. */
final class MariaDb extends Batches {

    /** Deadlock, lock wait timeout, record changed since last read, duplicate key. */
    private static final Set<Integer> TRANSIENT = Set.of(1213, 1205, 1020, 1062);

    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

    @Override
    String name() {
        return "mariadb";
    }

    @Override
    String parameter(Type type) {
        return "?";
    }

    /**
     * Its own default would show all statements of a transaction what was committed when the first one started. That can be
     * changed before the first one only.
     */
    @Override
    void begin(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
        }
        super.begin(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION ISOLATION LEVEL READ COMMITTED");
        }
    }

    /** By its own default questions are answered from the first one's state, while locks are taken on the latest. */
    @Override
    void checkJoined(Session session) throws SQLException {
        boolean seesOneState = session.connection().getTransactionIsolation() > Connection.TRANSACTION_READ_COMMITTED;
        if (seesOneState && !TenantRow.isSeenAsItIs(session)) {
            throw new SQLException(
                    "The transaction that is joined has seen a state before the last commit: begin another one, at best with READ COMMITTED",
                    Trouble.OUTDATED);
        }
    }

    /** Columns have no time zone: in UTC, as db-scheduler does it, so that nodes anywhere agree. */
    @Override
    void bindTime(PreparedStatement statement, int at, OffsetDateTime time) throws SQLException {
        statement.setTimestamp(at, Timestamp.from(time.toInstant()), Calendar.getInstance(UTC, Locale.ROOT));
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
