package dev.selfsame.jdbc;

import java.sql.SQLException;

/** What is done with a session. */
@FunctionalInterface
interface Work<T> {
    T in(Session session) throws SQLException;
}
