package dev.selfsame.jdbc;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;

/** Hands over many rows as one array a column. */
final class PostgreSql extends Dialect {

    private static final java.util.regex.Pattern ROWS = java.util.regex.Pattern.compile("\"Plan Rows\": (\\d+)");

    /** One column of many rows. */
    private record Array(Type type, List<@Nullable Object> values) {}

    @Override
    String name() {
        return "postgresql";
    }

    @Override
    void among(StringBuilder text, List<@Nullable Object> values, Sql.Among among) {
        text.append(" = ANY (?)");
        values.add(new Array(among.type(), new ArrayList<>(among.values())));
    }

    private static Object[] elements(Array array) {
        int count = array.values().size();
        Object[] elements =
                switch (array.type()) {
                    case BYTES -> new byte[count][];
                    case LONG -> new Long[count];
                    case INT -> new Integer[count];
                    case FLAG -> new Boolean[count];
                    case NUMBER -> new BigDecimal[count];
                    case TEXT, JSON, JSONB, LONG_JSON, TIME -> new String[count];
                };
        for (int i = 0; i < count; i++) {
            Object value = array.values().get(i);
            elements[i] = array.type() == Type.TIME && value != null ? value.toString() : value;
        }
        return elements;
    }

    @Override
    void bind(Connection connection, PreparedStatement statement, int at, @Nullable Object value) throws SQLException {
        if (value instanceof Array array) {
            statement.setArray(at, connection.createArrayOf(array.type().element(), elements(array)));
        } else {
            super.bind(connection, statement, at, value);
        }
    }

    @Override
    void insert(Session session, Table table, List<Object[]> rows) throws SQLException {
        String columns = names(table.columns(), "");
        String values = table.columns().stream()
                .map(column -> "u." + column.name() + column.type().cast())
                .collect(Collectors.joining(", "));
        session.run(
                "INSERT INTO {%s} (%s, %s) SELECT ?, %s FROM %s"
                        .formatted(table.name(), table.owner(), columns, values, unnested(table.columns())),
                bound(session, table, table.columns(), rows, true));
    }

    @Override
    void update(Session session, Table table, List<Object[]> rows) throws SQLException {
        String changes = table.others().stream()
                .map(column ->
                        column.name() + " = u." + column.name() + column.type().cast())
                .collect(Collectors.joining(", "));
        session.run(
                "UPDATE {%s} t SET %s FROM %s WHERE t.%s = ? AND %s"
                        .formatted(
                                table.name(), changes, unnested(table.columns()), table.owner(), matching(table.key())),
                bound(session, table, table.columns(), rows, false));
    }

    @Override
    void delete(Session session, Table table, List<Object[]> keys) throws SQLException {
        session.run(
                "DELETE FROM {%s} t USING %s WHERE t.%s = ? AND %s"
                        .formatted(table.name(), unnested(table.key()), table.owner(), matching(table.key())),
                bound(session, table, table.key(), keys, false));
    }

    private static String names(List<Table.Column> columns, String prefix) {
        return columns.stream().map(column -> prefix + column.name()).collect(Collectors.joining(", "));
    }

    private static String matching(List<Table.Column> key) {
        return key.stream()
                .map(column -> "t." + column.name() + " = u." + column.name())
                .collect(Collectors.joining(" AND "));
    }

    private static String unnested(List<Table.Column> columns) {
        String arrays = columns.stream()
                .map(column -> "?::" + column.type().element() + "[]")
                .collect(Collectors.joining(", "));
        return "unnest(" + arrays + ") AS u (" + names(columns, "") + ")";
    }

    private static List<@Nullable Object> bound(
            Session session, Table table, List<Table.Column> columns, List<Object[]> rows, boolean ownerFirst) {
        List<@Nullable Object> values = new ArrayList<>();
        IntStream.range(0, columns.size())
                .mapToObj(i -> new Array(columns.get(i).type(), column(rows, i)))
                .forEach(values::add);
        values.add(ownerFirst ? 0 : values.size(), session.owner(table));
        return values;
    }

    private static List<@Nullable Object> column(List<Object[]> rows, int column) {
        List<@Nullable Object> values = new ArrayList<>(rows.size());
        rows.forEach(row -> values.add(row[column]));
        return values;
    }

    @Override
    void grown(Session session) throws SQLException {
        session.run(Sql.of("ANALYZE {identity}, {account}, {searched}, {assignment}, {event_log}"));
    }

    @Override
    boolean findsAsItReads() {
        return true;
    }

    @Override
    Sql alike(Sql condition) {
        return Sql.of("CASE WHEN ").add(condition).add(" THEN TRUE ELSE FALSE END");
    }

    @Override
    boolean comparesRows() {
        return true;
    }

    /** A statement that the driver has the server prepare soon gets a plan that knows no values. */
    @Override
    void planAnew(PreparedStatement statement) throws SQLException {
        if (statement.isWrapperFor(PGStatement.class)) {
            statement.unwrap(PGStatement.class).setPrepareThreshold(0);
        }
    }

    @Override
    String apart() {
        return " AS MATERIALIZED (";
    }

    @Override
    long estimate(Session session, Sql sql) throws SQLException {
        String plan = session.one(Sql.of("EXPLAIN (FORMAT JSON) ").add(sql), row -> row.getString(1))
                .orElse("");
        java.util.regex.Matcher rows = ROWS.matcher(plan);
        return rows.find() ? Long.parseLong(rows.group(1)) : -1;
    }
}
