package dev.selfsame.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;

/** The host's own transaction: it commits or rolls back; what fails here leaves nothing behind in it. */
record JoinedTransaction(Connection connection, Schema schema, Tenant tenant) implements Transactions {

    @Override
    public <T> T read(Work<T> work) {
        try {
            return work.in(schema.session(connection, tenant));
        } catch (SQLException trouble) {
            throw Trouble.unavailable(trouble);
        }
    }

    /** It isn't over yet. */
    @Override
    public void tidy(Work<?> work) {}

    @Override
    public <T> T write(Work<T> work) {
        try {
            if (connection.getAutoCommit()) {
                throw new IllegalStateException("a connection to be joined has a transaction: setAutoCommit(false)");
            }
            Session session = schema.session(connection, tenant);
            Savepoint before = connection.setSavepoint();
            try {
                T result = work.in(session);
                connection.releaseSavepoint(before);
                return result;
            } catch (SQLException | RuntimeException trouble) {
                rollBack(before, trouble);
                throw trouble;
            }
        } catch (SQLException trouble) {
            throw Trouble.unavailable(trouble);
        }
    }

    private void rollBack(Savepoint before, Exception trouble) {
        try {
            connection.rollback(before);
        } catch (SQLException another) {
            trouble.addSuppressed(another);
        }
    }
}
