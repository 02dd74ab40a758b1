package dev.selfsame.jdbc;

import java.util.List;
import java.util.stream.Stream;

/**
 * A table's columns without its owner, the key first.
 *
 * @param name as it is written in statements, without braces
 * @param owner the column that says whose row it is
 * @param keys how many of the columns are the key
 */
record Table(String name, String owner, int keys, List<Column> columns) {

    /** One column. */
    record Column(String name, Type type) {}

    static Table of(String name, int keys, Column... columns) {
        return new Table(name, "tenant", keys, List.of(columns));
    }

    static Column column(String name, Type type) {
        return new Column(name, type);
    }

    Table ownedBy(String column) {
        return new Table(name, column, keys, columns);
    }

    /** The same table with its key and some other columns only. */
    Table with(String... others) {
        List<String> wanted = List.of(others);
        Stream<Column> chosen =
                columns.subList(keys, columns.size()).stream().filter(column -> wanted.contains(column.name()));
        return new Table(
                name,
                owner,
                keys,
                Stream.concat(columns.subList(0, keys).stream(), chosen).toList());
    }

    List<Column> key() {
        return columns.subList(0, keys);
    }

    List<Column> others() {
        return columns.subList(keys, columns.size());
    }
}
