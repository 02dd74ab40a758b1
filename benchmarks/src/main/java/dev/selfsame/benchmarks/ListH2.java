package dev.selfsame.benchmarks;

import dev.selfsame.identity.Identity;
import dev.selfsame.query.Filter;
import dev.selfsame.query.FilterField;
import dev.selfsame.query.Folding;
import dev.selfsame.query.Sorter;
import dev.selfsame.query.Window;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** H2 in memory, with keys folded beforehand and an index for each order and field. */
final class ListH2 implements ListPeer {

    /** Absent values come last ascending and first descending; answers are not taken from the last ones. */
    private static final String URL = "jdbc:h2:mem:list;DEFAULT_NULL_ORDERING=HIGH;OPTIMIZE_REUSE_RESULTS=0";

    private static final List<String> INDEXES = List.of(
            "name, id",
            "name desc, id",
            "alias, id",
            "cloudstatus, name, id",
            "cloudstatus, name desc, id",
            "processingstate, alias, id",
            "firstname",
            "lastname",
            "email",
            "correlated, id");

    private final Connection connection;

    ListH2(List<Identity> people) {
        try {
            connection = DriverManager.getConnection(URL);
            load(people);
        } catch (SQLException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    private void load(List<Identity> people) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table people (id varchar primary key, name varchar, alias varchar,"
                    + " firstname varchar, lastname varchar, email varchar, cloudstatus varchar,"
                    + " processingstate varchar, correlated boolean, protected boolean)");
            connection.setAutoCommit(false);
            insert(people);
            connection.commit();
            connection.setAutoCommit(true);
            for (String columns : INDEXES) {
                statement.execute("create index on people (" + columns + ")");
            }
            statement.execute("analyze");
        }
    }

    private void insert(List<Identity> people) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into people values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Identity identity : people) {
                int column = 0;
                for (FilterField field : FilterField.values()) {
                    insert.setObject(++column, value(field, identity));
                }
                insert.executeUpdate();
            }
        }
    }

    private static @Nullable Object value(FilterField field, Identity identity) {
        if (field.kind() == FilterField.Kind.FLAG) {
            return field == FilterField.CORRELATED ? identity.correlated() : identity.isProtected();
        }
        String value = field.textOf(identity);
        return value == null ? null : Folding.fold(value);
    }

    @Override
    public String name() {
        return "H2";
    }

    @Override
    public Supplier<List<String>> prepared(ListQuery listing) {
        String where = " from people where " + condition(listing.query().filter());
        String after = listing.after().map(ListH2::condition).orElse("");
        PreparedStatement page = prepare("select id" + where + after + " order by " + order(listing) + " offset "
                + listing.offset() + " rows fetch next " + Window.MOST + " rows only");
        PreparedStatement count = prepare("select count(*)" + where);
        return () -> ids(page, count, listing.query().count());
    }

    private PreparedStatement prepare(String sql) {
        try {
            return connection.prepareStatement(sql);
        } catch (SQLException trouble) {
            throw new IllegalStateException(sql, trouble);
        }
    }

    private static List<String> ids(PreparedStatement page, PreparedStatement count, boolean counted) {
        List<String> ids = new ArrayList<>();
        try {
            if (counted) {
                count.executeQuery().close();
            }
            try (ResultSet rows = page.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
        } catch (SQLException trouble) {
            throw new IllegalStateException(trouble);
        }
        return ids;
    }

    /** A column that has one value only leads the order, which lets an index that begins with it answer. */
    private static String order(ListQuery listing) {
        String fixed = listing.query().filter() instanceof Filter.Equal equal ? column(equal.field()) + ", " : "";
        return listing.query().sorters().stream().map(ListH2::key).collect(Collectors.joining("", fixed, "id"));
    }

    private static String key(Sorter sorter) {
        return column(sorter.field().field()) + (sorter.descending() ? " desc, " : ", ");
    }

    /** What follows a row by name and id; by name alone first, which an index can answer. */
    private static String condition(Identity after) {
        String name = quoted(after.name());
        return " and name >= " + name + " and (name > " + name + " or id > "
                + quoted(after.id().value()) + ")";
    }

    private static String condition(Filter filter) {
        if (filter instanceof Filter.Or or) {
            return or.parts().stream().map(ListH2::condition).collect(Collectors.joining(" or ", "(", ")"));
        }
        if (filter instanceof Filter.Not not) {
            return "not coalesce(" + condition(not.part()) + ", false)";
        }
        if (filter instanceof Filter.Equal equal) {
            return column(equal.field()) + " = " + quoted(equal.value());
        }
        if (filter instanceof Filter.StartsWith starts) {
            return column(starts.field()) + " like " + quoted(starts.prefix() + "%");
        }
        return filter instanceof Filter.Is is ? column(is.field()) + " = " + is.value() : "true";
    }

    private static String column(FilterField field) {
        return Folding.fold(field.literal());
    }

    private static String quoted(String value) {
        return "'" + Folding.fold(value).replace("'", "''") + "'";
    }

    @Override
    public void close() {
        try (Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
        } catch (SQLException trouble) {
            throw new IllegalStateException(trouble);
        }
    }
}
