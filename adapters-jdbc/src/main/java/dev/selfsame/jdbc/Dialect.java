package dev.selfsame.jdbc;

import dev.selfsame.query.IdentityQuery;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the databases do each in their own way. */
abstract class Dialect {

    static Dialect of(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        return switch (product) {
            case "postgresql" -> new PostgreSql();
            case "h2" -> new H2();
            case "mariadb" -> new MariaDb();
            default ->
                throw new SQLException("Selfsame runs on PostgreSQL, H2 and MariaDB, not on " + product, "0A000");
        };
    }

    /** The folder of its migrations. */
    abstract String name();

    /** Writes {@code IN (…)} or something to the same end, and what is to be bound to it. */
    abstract void among(StringBuilder text, List<@Nullable Object> values, Sql.Among among);

    abstract void insert(Session session, Table table, List<Object[]> rows) throws SQLException;

    /** Changes the columns that the table mentions; each row begins with its key. */
    abstract void update(Session session, Table table, List<Object[]> rows) throws SQLException;

    abstract void delete(Session session, Table table, List<Object[]> keys) throws SQLException;

    /** Makes each statement of the transaction that begins see what is committed when it starts. */
    void begin(Connection connection) throws SQLException {
        if (connection.getAutoCommit()) {
            connection.setAutoCommit(false);
        }
    }

    /** Keeps out a host's transaction in which others' commits would be overwritten. */
    void checkJoined(Session session) throws SQLException {}

    void bind(Connection connection, PreparedStatement statement, int at, @Nullable Object value) throws SQLException {
        if (value instanceof String text) {
            statement.setString(at, text);
        } else if (value instanceof byte[] bytes) {
            statement.setBytes(at, bytes);
        } else if (value instanceof OffsetDateTime time) {
            bindTime(statement, at, time);
        } else {
            statement.setObject(at, value);
        }
    }

    void bindTime(PreparedStatement statement, int at, OffsetDateTime time) throws SQLException {
        statement.setObject(at, time);
    }

    /** Lets the planner know that a tenant has grown: it takes one whom it has never seen for nobody. */
    void grown(Session session) throws SQLException {}

    /** Whether a subquery's rows go on one by one, and columns are read when they are needed. */
    boolean findsAsItReads() {
        return false;
    }

    /** A condition of which the planner expects the same whatever its values are, so that a plan for all values will do. */
    Sql alike(Sql condition) {
        return condition;
    }

    /** Whether a comparison of several columns at once is a range of an index. */
    boolean comparesRows() {
        return false;
    }

    /** Keeps a statement from getting a plan for all values. */
    void planAnew(PreparedStatement statement) throws SQLException {}

    /** Begins a common table that is worked out by itself, whatever the planner would like. */
    String apart() {
        return " AS (";
    }

    /** Ends it. */
    String closed() {
        return ") ";
    }

    /** Comes behind the table's name where a listing is to follow the order of an index. */
    String following(String index) {
        return "";
    }

    /** What an order has to begin with, so that an index is found which has it. */
    String leading(IdentityQuery query) {
        return "";
    }

    /** How many rows the database believes a statement to give; negative where it can't tell. */
    abstract long estimate(Session session, Sql sql) throws SQLException;

    /** Whether the same statements may succeed when they are run again. */
    boolean isTransient(SQLException trouble) {
        return Set.of("40001", "40P01", "23505").contains(String.valueOf(trouble.getSQLState()));
    }
}
