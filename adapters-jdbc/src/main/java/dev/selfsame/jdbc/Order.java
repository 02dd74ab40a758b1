package dev.selfsame.jdbc;

import dev.selfsame.query.Position;
import dev.selfsame.query.SortField;
import dev.selfsame.query.Sorter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The order of a listing in columns, the id last. */
record Order(List<Sorter> sorters) {

    private static final String AND = " AND ";

    /** A field that is given again changes nothing. */
    Order {
        Set<SortField> seen = EnumSet.noneOf(SortField.class);
        sorters = sorters.stream().filter(sorter -> seen.add(sorter.field())).toList();
    }

    /** The columns besides the id, each with a comma in front. */
    String columns() {
        return sorters.stream().map(sorter -> ", " + column(sorter)).collect(Collectors.joining());
    }

    String by(String table) {
        return by("", table);
    }

    /** The same with something in front that is equal in all rows. */
    String by(String leading, String table) {
        return " ORDER BY " + leading
                + sorters.stream()
                        .map(sorter -> table + column(sorter) + (sorter.descending() ? " DESC, " : ", "))
                        .collect(Collectors.joining())
                + table + "id";
    }

    static String column(Sorter sorter) {
        return Conditions.column(sorter.field().field());
    }

    /** What comes behind a position, in parts that are in order one after the other and each a range of an index. */
    List<Sql> behind(Position position) {
        List<Sql> parts = new ArrayList<>();
        Sql before = Sql.of("");
        List<Sql> later = new ArrayList<>();
        for (Sorter sorter : sorters) {
            Object value = value(sorter, position);
            String column = column(sorter);
            later.add(Sql.of("")
                    .add(before)
                    .add(AND + column + (sorter.descending() ? " < " : " > "))
                    .value(value));
            before = Sql.of("").add(before).add(AND + column + " = ").value(value);
        }
        parts.add(Sql.of("").add(before).add(AND).after("id", position.id().value()));
        for (int i = later.size() - 1; i >= 0; i--) {
            parts.add(later.get(i));
        }
        return parts;
    }

    /** Whether all that comes behind a position is one range of an index. */
    boolean isOneRange(Position position) {
        return sorters.stream().noneMatch(Sorter::descending)
                && Storable.is(position.id().value());
    }

    /** What comes behind a position as that one range. */
    Sql behindAsRow(Position position) {
        String names = sorters.stream().map(sorter -> column(sorter) + ", ").collect(Collectors.joining());
        Sql row = Sql.of(AND + "(" + names).add("id) > (");
        sorters.forEach(sorter -> row.value(value(sorter, position)).add(", "));
        return row.value(position.id().value()).add(")");
    }

    /** The same as one condition. */
    Sql behindAsOne(Position position) {
        Sql all = Sql.of(" AND (1 = 0");
        behind(position).forEach(part -> all.add(" OR (1 = 1").add(part).add(")"));
        return all.add(")");
    }

    private static Object value(Sorter sorter, Position position) {
        Optional<String> folded = position.values().get(position.sorters().indexOf(sorter));
        if (sorter.field() == SortField.CLOUD_STATUS) {
            return Storable.beginning(folded.orElse("")).toUpperCase(Locale.ROOT);
        }
        return folded.map(Key::exact).orElseGet(Key::absent);
    }

    /** The end of the name of the index that has this order; empty where none has. */
    Optional<String> index() {
        if (sorters.size() != 1) {
            return Optional.empty();
        }
        Sorter sorter = sorters.get(0);
        String name =
                switch (sorter.field()) {
                    case NAME -> "identity_name";
                    case ALIAS -> "identity_alias";
                    case CLOUD_STATUS -> "identity_status";
                };
        return Optional.of(sorter.descending() ? name + "_down" : name);
    }
}
