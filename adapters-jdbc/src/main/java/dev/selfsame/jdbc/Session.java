package dev.selfsame.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A connection in use, for one tenant. */
record Session(Connection connection, Dialect dialect, Tables tables, Tenant tenant) {

    private static final int ROWS_AT_ONCE = 250;

    /** Makes a value of a row. */
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    String owner(Table table) {
        return tenant.owner(table);
    }

    <T> List<T> list(Sql sql, Row<T> row) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        String text = rendered(sql, values);
        try (PreparedStatement statement = prepared(text, values)) {
            if (sql.isPlannedAnew()) {
                dialect.planAnew(statement);
            }
            return list(statement, row);
        }
    }

    private static <T> List<T> list(PreparedStatement statement, Row<T> row) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(row.of(rows));
            }
            return found;
        }
    }

    <T> Optional<T> one(Sql sql, Row<T> row) throws SQLException {
        List<T> found = list(sql, row);
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }

    int run(Sql sql) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        return run(rendered(sql, values), values);
    }

    int run(String text, List<@Nullable Object> values) throws SQLException {
        try (PreparedStatement statement = prepared(tables.resolved(text), values)) {
            return statement.executeUpdate();
        }
    }

    void runEach(String text, List<List<@Nullable Object>> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(tables.resolved(text))) {
            for (List<@Nullable Object> row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    void insert(Table table, List<Object[]> rows) throws SQLException {
        for (List<Object[]> some : parted(rows)) {
            dialect.insert(this, table, some);
        }
    }

    void update(Table table, List<Object[]> rows) throws SQLException {
        for (List<Object[]> some : parted(rows)) {
            dialect.update(this, table, some);
        }
    }

    void delete(Table table, List<Object[]> keys) throws SQLException {
        for (List<Object[]> some : parted(keys)) {
            dialect.delete(this, table, some);
        }
    }

    private static List<List<Object[]>> parted(List<Object[]> rows) {
        List<List<Object[]>> parts = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            parts.add(rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE)));
        }
        return parts;
    }

    private String rendered(Sql sql, List<@Nullable Object> values) {
        StringBuilder text = new StringBuilder();
        for (Object part : sql.parts()) {
            if (part instanceof Sql.Value value) {
                text.append('?');
                values.add(value.value());
            } else if (part instanceof Sql.Among among) {
                dialect.among(text, values, among);
            } else {
                text.append(part);
            }
        }
        return tables.resolved(text.toString());
    }

    private PreparedStatement prepared(String text, List<@Nullable Object> values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        try {
            bind(statement, values);
            return statement;
        } catch (SQLException | RuntimeException trouble) {
            statement.close();
            throw trouble;
        }
    }

    private void bind(PreparedStatement statement, List<@Nullable Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            dialect.bind(connection, statement, i + 1, values.get(i));
        }
    }
}
