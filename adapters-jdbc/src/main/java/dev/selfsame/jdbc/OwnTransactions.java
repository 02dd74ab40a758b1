package dev.selfsame.jdbc;

import dev.selfsame.ports.StoreUnavailable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;

/** Sessions on connections from the host's pool; each writing one is a transaction. */
final class OwnTransactions implements Transactions {

    /** A connection from the pool; whatever happens when it is given back, what was done with it is done. */
    private record Borrowed(Connection connection) implements AutoCloseable {
        @Override
        public void close() {
            try {
                connection.close();
            } catch (SQLException broken) {
                Trouble.mention("A connection could not be given back", broken);
            }
        }
    }

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
        try (Borrowed borrowed = new Borrowed(source.getConnection())) {
            Connection connection = borrowed.connection();
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
    public void tidy(Work<?> work) {
        try {
            read(work);
        } catch (StoreUnavailable trouble) {
            Trouble.log("The database could not be tidied", trouble);
        }
    }

    @Override
    public <T> T write(Work<T> work) {
        for (int attempt = 1; ; attempt++) {
            try (Borrowed borrowed = new Borrowed(source.getConnection())) {
                Session session = schema.session(borrowed.connection(), tenant);
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
        try {
            session.dialect().begin(connection);
            T result = work.in(session);
            commit(session);
            restore(connection, autoCommit);
            return result;
        } catch (SQLException | RuntimeException | Error trouble) {
            if (isRolledBack(connection, trouble)) {
                restore(connection, autoCommit);
            }
            throw trouble;
        }
    }

    private static void commit(Session session) throws SQLException {
        try {
            session.connection().commit();
        } catch (SQLException trouble) {
            throw session.dialect().isTransient(trouble) ? trouble : Trouble.whileCommitting(trouble);
        }
    }

    private static boolean isRolledBack(Connection connection, Throwable trouble) {
        try {
            connection.rollback();
            return true;
        } catch (SQLException another) {
            trouble.addSuppressed(another);
            cut(connection, trouble);
            return false;
        }
    }

    /** What can't be rolled back would be committed when somebody sets auto-commit. */
    private static void cut(Connection connection, Throwable trouble) {
        try {
            connection.abort(Runnable::run);
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
            Trouble.mention("A connection could not be given back as it was", broken);
        }
    }

    private static void pause(int attempt) {
        long most = SHORTEST_PAUSE_NANOS << attempt;
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(SHORTEST_PAUSE_NANOS, most));
    }
}
