package dev.selfsame.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/** Sessions on connections from the host's pool; each writing one is a transaction. */
final class OwnTransactions implements Transactions {

    private static final int TRIES = 10;
    private static final long SHORTEST_PAUSE_NANOS = 1_000_000;

    private final DataSource source;
    private final Schema schema;
    private final Tenant tenant;

    OwnTransactions(DataSource source, Schema schema, Tenant tenant) {
        this.source = source;
        this.schema = schema;
        this.tenant = tenant;
    }

    @Override
    public <T> T read(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            T result = work.in(schema.session(connection, tenant));
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
            return result;
        } catch (SQLException trouble) {
            throw Trouble.unavailable(trouble);
        }
    }

    @Override
    public <T> T write(Work<T> work) {
        for (int attempt = 1; ; attempt++) {
            try (Connection connection = source.getConnection()) {
                Session session = schema.session(connection, tenant);
                try {
                    return committed(session, work);
                } catch (SQLException trouble) {
                    if (attempt == TRIES || !session.dialect().isTransient(trouble)) {
                        throw trouble;
                    }
                }
            } catch (SQLException trouble) {
                throw Trouble.unavailable(trouble);
            }
            pause(attempt);
        }
    }

    private static <T> T committed(Session session, Work<T> work) throws SQLException {
        Connection connection = session.connection();
        boolean autoCommit = connection.getAutoCommit();
        session.dialect().begin(connection);
        try {
            T result = work.in(session);
            commit(connection);
            return result;
        } catch (SQLException | RuntimeException trouble) {
            rollBack(connection, trouble);
            throw trouble;
        } finally {
            restore(connection, autoCommit);
        }
    }

    private static void commit(Connection connection) throws SQLException {
        try {
            connection.commit();
        } catch (SQLException trouble) {
            throw Trouble.whileCommitting(trouble);
        }
    }

    private static void rollBack(Connection connection, Exception trouble) {
        try {
            connection.rollback();
        } catch (SQLException another) {
            trouble.addSuppressed(another);
        }
    }

    /** A connection that is broken is found out by the pool. */
    private static void restore(Connection connection, boolean autoCommit) {
        try {
            if (autoCommit && !connection.isClosed()) {
                connection.setAutoCommit(true);
            }
        } catch (SQLException broken) {
            Trouble.log("A connection could not be given back as it was", broken);
        }
    }

    private static void pause(int attempt) {
        long most = SHORTEST_PAUSE_NANOS << attempt;
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(SHORTEST_PAUSE_NANOS, most));
    }
}
