package dev.selfsame.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hands over many rows as a batch of one statement. */
abstract class Batches extends Dialect {

    /** How a parameter is written that becomes a value of the type. */
    abstract String parameter(Type type);

    @Override
    void among(StringBuilder text, List<@Nullable Object> values, Sql.Among among) {
        int count = among.values().size();
        if (count == 0) {
            text.append(" IN (NULL)");
            return;
        }
        int places = Integer.highestOneBit(count * 2 - 1);
        text.append(" IN (").append("?, ".repeat(places - 1)).append("?)");
        for (int i = 0; i < places; i++) {
            values.add(among.values().get(Math.min(i, count - 1)));
        }
    }

    @Override
    void insert(Session session, Table table, List<Object[]> rows) throws SQLException {
        String names = table.columns().stream().map(Table.Column::name).collect(Collectors.joining(", "));
        String values =
                table.columns().stream().map(column -> parameter(column.type())).collect(Collectors.joining(", "));
        session.runEach(
                "INSERT INTO {%s} (%s, %s) VALUES (?, %s)".formatted(table.name(), table.owner(), names, values),
                rows.stream()
                        .map(row -> joined(session.owner(table), Arrays.asList(row)))
                        .toList());
    }

    @Override
    void update(Session session, Table table, List<Object[]> rows) throws SQLException {
        String changes = table.others().stream()
                .map(column -> column.name() + " = " + parameter(column.type()))
                .collect(Collectors.joining(", "));
        session.runEach(
                "UPDATE {%s} SET %s WHERE %s = ?%s".formatted(table.name(), changes, table.owner(), matching(table)),
                rows.stream().map(row -> othersFirst(session, table, row)).toList());
    }

    @Override
    void delete(Session session, Table table, List<Object[]> keys) throws SQLException {
        session.runEach(
                "DELETE FROM {%s} WHERE %s = ?%s".formatted(table.name(), table.owner(), matching(table)),
                keys.stream()
                        .map(key ->
                                joined(session.owner(table), Arrays.asList(key).subList(0, table.keys())))
                        .toList());
    }

    private static String matching(Table table) {
        return table.key().stream()
                .map(column -> " AND " + column.name() + " = ?")
                .collect(Collectors.joining());
    }

    private static List<@Nullable Object> othersFirst(Session session, Table table, @Nullable Object[] row) {
        List<@Nullable Object> values = new ArrayList<>(Arrays.asList(row).subList(table.keys(), row.length));
        values.add(session.owner(table));
        values.addAll(Arrays.asList(row).subList(0, table.keys()));
        return values;
    }

    private static List<@Nullable Object> joined(String owner, List<@Nullable Object> values) {
        return Stream.concat(Stream.of(owner), values.stream()).collect(Collectors.toCollection(ArrayList::new));
    }
}
