package dev.selfsame.benchmarks;

import static dev.selfsame.query.FilterField.CLOUD_STATUS;
import static dev.selfsame.query.FilterField.CORRELATED;
import static dev.selfsame.query.FilterField.EMAIL;
import static dev.selfsame.query.FilterField.FIRSTNAME;
import static dev.selfsame.query.FilterField.ID;
import static dev.selfsame.query.FilterField.LASTNAME;
import static dev.selfsame.query.FilterField.NAME;
import static dev.selfsame.query.FilterField.PROCESSING_STATE;

import dev.selfsame.identity.Identity;
import dev.selfsame.query.Filter;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.query.SortField;
import dev.selfsame.query.Sorter;
import dev.selfsame.query.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A listing to measure.
 *
 * @param after the row that the page follows, where it is one by cursor
 */
record ListQuery(String name, IdentityQuery query, Optional<Identity> after) {

    private static final Sorter BY_NAME = new Sorter(SortField.NAME, false);
    private static final Sorter BY_NAME_DOWN = new Sorter(SortField.NAME, true);
    private static final Sorter BY_ALIAS = new Sorter(SortField.ALIAS, false);
    private static final Sorter BY_STATUS = new Sorter(SortField.CLOUD_STATUS, false);
    private static final Filter ACTIVE = new Filter.Equal(CLOUD_STATUS, "ACTIVE");

    static List<ListQuery> of(List<Identity> people) {
        int middle = people.size() / 2;
        Filter documented = new Filter.Or(
                List.of(new Filter.Equal(ID, people.get(middle).id().value()), new Filter.Is(CORRELATED, false)));
        List<ListQuery> queries = new ArrayList<>();
        queries.add(plain("id eq or not correlated", documented, 0));
        queries.add(plain("name eq", new Filter.Equal(NAME, "maria garcia"), 0, BY_ALIAS));
        queries.add(plain("name sw short", new Filter.StartsWith(NAME, "m"), 0, BY_ALIAS));
        queries.add(plain("name sw long", new Filter.StartsWith(NAME, "maria gar"), 0, BY_ALIAS));
        queries.add(plain("sort correlates with sw", new Filter.StartsWith(FIRSTNAME, "will"), 0, BY_NAME));
        queries.add(plain("sort goes against sw", new Filter.StartsWith(FIRSTNAME, "an"), 0, BY_NAME_DOWN));
        queries.add(plain("status, first page", ACTIVE, 0, BY_NAME));
        queries.add(plain("status, deep page", ACTIVE, middle, BY_NAME));
        queries.add(plain("or", or(), 1000, BY_NAME));
        queries.add(plain("not", new Filter.Not(ACTIVE), middle / 8, BY_ALIAS));
        queries.add(plain("email sw", new Filter.StartsWith(EMAIL, "maria."), 0, BY_NAME));
        queries.add(plain("lastname sw, name down", new Filter.StartsWith(LASTNAME, "s"), 500, BY_NAME_DOWN));
        queries.add(plain("failed", new Filter.Equal(PROCESSING_STATE, "ERROR"), 0, BY_ALIAS));
        queries.add(plain("status and name down, deep", new Filter.All(), middle, BY_STATUS, BY_NAME_DOWN));
        queries.add(plain("name and alias, deep", new Filter.All(), middle, BY_NAME, BY_ALIAS));
        queries.add(plain("all, deep", new Filter.All(), middle, BY_NAME));
        queries.add(counted(plain("with count", ACTIVE, 0, BY_NAME)));
        queries.add(after(people, plain("cursor, deep", ACTIVE, 0, BY_NAME)));
        return queries;
    }

    int offset() {
        return query.window() instanceof Window.Offset window ? window.offset() : 0;
    }

    private static Filter or() {
        return new Filter.Or(List.of(new Filter.Equal(LASTNAME, "smith"), new Filter.Equal(CLOUD_STATUS, "LOCKED")));
    }

    private static ListQuery plain(String name, Filter filter, int offset, Sorter... sorters) {
        IdentityQuery query = IdentityQuery.builder()
                .filter(filter)
                .addSorters(sorters)
                .correlatedOnly(false)
                .window(new Window.Offset(Window.MOST, offset))
                .build();
        return new ListQuery(name, query, Optional.empty());
    }

    private static ListQuery counted(ListQuery plain) {
        return new ListQuery(plain.name, plain.query.withCount(true), Optional.empty());
    }

    private static ListQuery after(List<Identity> people, ListQuery plain) {
        List<Identity> sorted = new ArrayList<>(people);
        sorted.sort(Sorter.comparator(plain.query.sorters()));
        return new ListQuery(plain.name, plain.query, Optional.of(sorted.get(people.size() / 2)));
    }
}
