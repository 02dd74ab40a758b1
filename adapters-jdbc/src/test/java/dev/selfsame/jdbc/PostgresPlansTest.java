package dev.selfsame.jdbc;

import static dev.selfsame.tck.Fixtures.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.access.RoleId;
import dev.selfsame.identity.Fulfilment;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.jdbc.Explained.Question;
import dev.selfsame.query.Filter;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.query.Page;
import dev.selfsame.query.Sorter;
import dev.selfsame.query.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** PostgreSQL finds what is asked for by an index, and never looks at all of a town to show a page of it. */
class PostgresPlansTest {

    private static final Pattern SORTED = Pattern.compile("(?<!Incremental )Sort +\\(cost=\\S+ rows=(\\d+)");
    private static final int MOST_SORTED = 2000;

    private static final Explained EXPLAINED = new Explained(Databases.POSTGRESQL.pool());
    private static final JdbcStore STORE = JdbcStore.on(EXPLAINED.pool()).withPrefix("town_");

    @BeforeAll
    static void settle() {
        JdbcStore town =
                JdbcStore.on(Databases.POSTGRESQL.pool()).withPrefix("town_").migrate();
        Town.settle(town, 20);
        Town.provision(town, 6);
        town.identities().having("email", List.of("a"));
        Hands.run(Databases.POSTGRESQL.pool(), "VACUUM ANALYZE town_identity", "ANALYZE town_searched");
        Hands.run(Databases.POSTGRESQL.pool(), "ANALYZE town_assignment", "ANALYZE town_effect");
    }

    private static IdentityQuery query(String filter, String sorters, Window window) {
        return IdentityQuery.builder()
                .filter(Filter.parse(filter).get())
                .addAllSorters(Sorter.parse(sorters).get())
                .window(window)
                .build();
    }

    private static Page<?> listed(IdentityQuery query) {
        return STORE.identities().list(query).get();
    }

    private static List<Question> listings(IdentityQuery query) {
        return EXPLAINED.since(() -> listed(query)).stream()
                .filter(Question::isListing)
                .toList();
    }

    private static void assertByIndex(IdentityQuery query) {
        List<Question> listings = listings(query);
        assertThat(listings).isNotEmpty();
        for (Question listing : listings) {
            assertThat(listing.plan()).as("%s", query).doesNotContain("Seq Scan on town_identity");
            for (Matcher sort = SORTED.matcher(listing.plan()); sort.find(); ) {
                assertThat(Integer.parseInt(sort.group(1)))
                        .as("%s\n%s", query, listing.plan())
                        .isLessThanOrEqualTo(MOST_SORTED);
            }
        }
    }

    @Test
    void every_filter_in_every_order_is_answered_by_an_index() {
        for (String filter : Town.FILTERS) {
            for (String sorters : Town.SORTERS) {
                assertByIndex(query(filter, sorters, new Window.Offset(50, 0)));
            }
        }
    }

    @Test
    void everybody_is_listed_along_the_index_that_has_the_order() {
        for (String sorters : Town.SORTERS) {
            assertByIndex(query("", sorters, new Window.Offset(250, 0)));
            assertByIndex(query("", sorters, new Window.Offset(250, 10_000)));
        }
    }

    @Test
    void a_large_offset_passes_over_keys_alone() {
        for (String sorters : Town.SORTERS) {
            IdentityQuery query = query("", sorters, new Window.Offset(50, 15_000));

            assertThat(listings(query))
                    .allSatisfy(listing -> assertThat(listing.plan()).contains("Index Only Scan"));
        }
    }

    @Test
    void a_page_behind_a_cursor_begins_in_the_index() {
        for (String sorters : Town.SORTERS) {
            Window first = new Window.After(50, Optional.empty());
            IdentityQuery query = query("", sorters, first);
            IdentityQuery next =
                    query.withWindow(new Window.After(50, listed(query).next()));

            assertByIndex(next);
            String key = sorters.isEmpty()
                    ? "id"
                    : Order.column(Sorter.parse(sorters).get().get(0));
            assertThat(listings(next)).allSatisfy(listing -> assertThat(listing.plan())
                    .containsPattern("Index Cond: .*\\(" + key + "\\)?(::text)?(, \\(id\\)::text\\))? [<>=]"));
        }
    }

    @Test
    void lookups_are_answered_by_an_index() {
        List<Runnable> lookups = List.of(
                () -> STORE.identities().byId(new IdentityId("id7")),
                () -> STORE.identities().byIds(ids(200)),
                () -> STORE.identities().byAlias(List.of("alias.abc", "alias.abd")),
                () -> STORE.identities().having("email", List.of("abc@x.test", "abd@x.test")),
                () -> STORE.identities().reportsOf(new IdentityId("id7")),
                () -> STORE.identities().ofProfile(new ProfileId("p7"), Optional.of(new IdentityId("id7")), 100),
                () -> STORE.identities().in(Fulfilment.OPEN, Optional.of(new IdentityId("id7")), 100),
                () -> STORE.identities().in(Fulfilment.SETTLED, Optional.of(new IdentityId("id7")), 100),
                () -> STORE.assignments().of(new IdentityId("id7")),
                () -> STORE.assignments().count(new RoleId("r7")),
                () -> STORE.effects().anyDue("account:s7:", NOON),
                () -> STORE.effects().nextDue());
        for (Runnable lookup : lookups) {
            List<Question> questions = EXPLAINED.since(lookup);

            assertThat(questions).isNotEmpty();
            assertThat(questions).allSatisfy(question -> assertThat(question.plan())
                    .doesNotContain("Seq Scan on town_identity")
                    .doesNotContain("Seq Scan on town_searched")
                    .doesNotContain("Seq Scan on town_assignment")
                    .doesNotContain("Seq Scan on town_effect"));
        }
    }

    /** How the store is asked, but for its version. */
    private static String plan(Runnable asking) {
        return EXPLAINED.since(asking).stream()
                .filter(question -> !question.sql().contains("schema_version"))
                .map(Question::plan)
                .collect(Collectors.joining());
    }

    @Test
    void those_with_whom_something_is_open_are_read_along_the_index_that_has_only_these() {
        assertThat(plan(() -> STORE.identities().in(Fulfilment.OPEN, Optional.of(new IdentityId("id7")), 50)))
                .contains("town_identity_fulfilment")
                .doesNotContain("Sort");
    }

    @Test
    void a_role_is_counted_and_what_is_due_is_found_in_a_range_of_an_index() {
        assertThat(plan(() -> STORE.assignments().count(new RoleId("r7")))).contains("town_assignment_role");
        assertThat(plan(() -> STORE.effects().anyDue("account:s7:", NOON)))
                .containsPattern("Index Cond: .*task_instance");
    }

    private static List<IdentityId> ids(int many) {
        List<IdentityId> ids = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            ids.add(new IdentityId("id" + i * 37));
        }
        return ids;
    }
}
