package dev.selfsame.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.query.Filter;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.query.Position;
import dev.selfsame.query.Sorter;
import dev.selfsame.query.Window;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** H2 and MariaDB find what is asked for by an index, as far as they tell. */
class PlansTest {

    private static final Pattern WHOLE_TABLE = Pattern.compile("town_identity[^|]*\\|ALL|town_identity\\.tablescan");

    private static IdentityQuery query(String filter, String sorters) {
        return IdentityQuery.builder()
                .filter(Filter.parse(filter).get())
                .addAllSorters(Sorter.parse(sorters).get())
                .window(new Window.Offset(50, 0))
                .build();
    }

    private static Session session(Connection connection) throws SQLException {
        return new Schema(new Tables(null, "town_")).session(connection, new Tenant("default"));
    }

    /** A line a step, each with its columns between bars. */
    private static String plan(Session session, Sql sql) throws SQLException {
        List<String> steps = session.list(Sql.of("EXPLAIN ").add(sql), row -> {
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                columns.add(String.valueOf(row.getString(i)));
            }
            return String.join("|", columns);
        });
        return String.join("\n", steps).toLowerCase(java.util.Locale.ROOT);
    }

    private static JdbcStore town(Databases database) {
        JdbcStore town = JdbcStore.on(database.pool()).withPrefix("town_").migrate();
        if (town.log().last() == 0) {
            Town.settle(town, 6);
            Hands.run(database.pool(), database == Databases.H2 ? "ANALYZE" : "ANALYZE TABLE town_identity");
        }
        return town;
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "MARIADB"})
    void every_filter_in_every_order_is_answered_by_an_index(Databases database) throws SQLException {
        town(database);
        Plans plans = new Plans();
        try (Connection connection = database.pool().getConnection()) {
            Session session = session(connection);
            for (String filter : Town.FILTERS) {
                for (String sorters : Town.SORTERS) {
                    IdentityQuery query = query(filter, sorters);
                    Plan way = plans.choose(query, 51, null, session);
                    ListingSql sql = new ListingSql(query, session);
                    for (Sql page : List.of(sql.page(way, 51, 0), sql.page(way, 51, after(query)))) {
                        assertThat(plan(session, page))
                                .as("%s of %s by %s", way, filter, sorters)
                                .doesNotContainPattern(WHOLE_TABLE);
                    }
                }
            }
        }
    }

    private static Position after(IdentityQuery query) {
        return Position.behind(Town.person(12), query.sorters());
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "MARIADB"})
    void everybody_is_listed_in_the_order_of_an_index(Databases database) throws SQLException {
        town(database);
        try (Connection connection = database.pool().getConnection()) {
            Session session = session(connection);
            for (String sorters : Town.SORTERS) {
                IdentityQuery query = query("", sorters);
                ListingSql sql = new ListingSql(query, session);
                for (Sql page : List.of(
                        sql.page(Plan.DIRECT, 51, 5000),
                        sql.page(Plan.walk(2000), 51, 0),
                        sql.page(Plan.DIRECT, 51, after(query)))) {
                    String plan = plan(session, page);
                    assertThat(plan)
                            .contains("town_"
                                    + query.sorters().stream()
                                            .findFirst()
                                            .flatMap(any -> new Order(query.sorters()).index())
                                            .orElse("identity"));
                    if (database == Databases.H2) {
                        assertThat(plan).contains("/* index sorted */").doesNotContain("/* index sorted:");
                    } else {
                        assertThat(plan).doesNotContainPattern("town_identity.*filesort");
                    }
                }
            }
        }
    }
}
