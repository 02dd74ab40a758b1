package dev.selfsame.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;

/** The host's own transaction: it commits or rolls back; what fails here leaves nothing behind in it. */
record JoinedTransaction(Connection connection, Schema schema, Tenant tenant) implements Transactions {

    /** In PostgreSQL a question that fails would spoil the whole transaction. */
    @Override
    public <T> T read(Work<T> work) {
        return within(work);
    }

    /** It isn't over yet. */
    @Override
    public void tidy(Work<?> work) {}

    @Override
    public <T> T write(Work<T> work) {
        return within(session -> {
            session.dialect().checkJoined(session);
            return work.in(session);
        });
    }

    private <T> T within(Work<T> work) {
        try {
            if (connection.getAutoCommit()) {
                throw new IllegalStateException("a connection to be joined has a transaction: setAutoCommit(false)");
            }
            Savepoint before = connection.setSavepoint();
            try {
                T result = work.in(schema.session(connection, tenant));
                connection.releaseSavepoint(before);
                return result;
            } catch (SQLException | RuntimeException | Error trouble) {
                rollBack(before, trouble);
                throw trouble;
            }
        } catch (SQLException trouble) {
            throw Trouble.unavailable(trouble);
        }
    }

    private void rollBack(Savepoint before, Throwable trouble) {
        try {
            connection.rollback(before);
        } catch (SQLException another) {
            trouble.addSuppressed(another);
        }
    }
}
