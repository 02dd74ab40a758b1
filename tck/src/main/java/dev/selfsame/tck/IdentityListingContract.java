package dev.selfsame.tck;

import static dev.selfsame.tck.Fixtures.NOON;
import static dev.selfsame.tck.Fixtures.identity;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.event.Event;
import dev.selfsame.event.Event.IdentityChanged;
import dev.selfsame.event.Event.IdentityCreated;
import dev.selfsame.event.Event.IdentityDeleted;
import dev.selfsame.event.IdentityChange;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.query.Cursor;
import dev.selfsame.query.Filter;
import dev.selfsame.query.FilterField;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.query.Page;
import dev.selfsame.query.SortField;
import dev.selfsame.query.Sorter;
import dev.selfsame.query.Window;
import dev.selfsame.refusal.Refusal;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Listings give the rows that a simple search gives, in the same order, by offset and by cursor. */
public abstract class IdentityListingContract extends StoreContract {

    private static final int SEEDS = 8;
    private static final int QUERIES = 60;
    private static final IdentityQuery ALL =
            IdentityQuery.builder().correlatedOnly(false).build();
    private static final List<Sorter> BY_NAME = List.of(new Sorter(SortField.NAME, false));

    private static Event created(Identity identity) {
        return new IdentityCreated(identity, NOON);
    }

    private static Event changed(Identity identity) {
        return new IdentityChanged(identity, IdentityChange.REFRESHED, List.of(), NOON);
    }

    private static Event deleted(Identity identity) {
        return new IdentityDeleted(identity.id(), identity.version(), NOON);
    }

    private void given(Identity... identities) {
        given(Arrays.stream(identities).map(IdentityListingContract::created).toArray(Event[]::new));
    }

    /** Different people with the same name. */
    private void givenNamesakes(String... ids) {
        given(Stream.of(ids).map(id -> identity(id).withName("Same")).toArray(Identity[]::new));
    }

    private Population populated(long seed, int size) {
        Population population = new Population(seed);
        assertThat(courses(store().journal()
                        .recordAll(Stream.generate(population::anyNew)
                                .limit(size)
                                .map(identity -> decision(created(identity)))
                                .toList())))
                .containsOnly(Course.RECORDED);
        return population;
    }

    private void mutate(Population population) {
        for (int i = 0; i < 25; i++) {
            given(
                    switch (population.anyBelow(4)) {
                        case 0 -> created(population.anyNew());
                        case 1 -> deleted(population.anyDeleted());
                        default -> changed(population.anyChanged());
                    });
        }
    }

    private Page<Identity> page(IdentityQuery query) {
        Either<Refusal, Page<Identity>> page = store().identities().list(query);
        assertThat(page.isRight()).as("%s: %s", query, page).isEqualTo(true);
        return page.get();
    }

    private static IdentityQuery after(IdentityQuery query, int limit, Optional<Cursor> cursor) {
        return query.withWindow(new Window.After(limit, cursor));
    }

    /** All rows, page by page, with something done between the pages. */
    private List<Identity> walked(IdentityQuery query, int limit, Runnable between) {
        List<Identity> rows = new ArrayList<>();
        Optional<Cursor> cursor = Optional.empty();
        do {
            Page<Identity> page = page(after(query, limit, cursor));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            rows.addAll(page.items());
            assertThat(rows).as("a walk without an end").hasSizeLessThan(10_000);
            cursor = page.next();
            between.run();
        } while (cursor.isPresent());
        return rows;
    }

    private List<Identity> walked(IdentityQuery query, int limit) {
        return walked(query, limit, () -> {});
    }

    private static List<String> ids(List<Identity> identities) {
        return identities.stream().map(identity -> identity.id().value()).toList();
    }

    @Test
    void random_queries_give_what_a_simple_search_gives() {
        LongStream.range(0, SEEDS).forEach(seed -> {
            Population population = populated(seed * 1000, 60);
            for (int i = 0; i < QUERIES; i++) {
                assertAnswered(population, seed);
            }
            reopen();
        });
    }

    @Test
    void random_queries_give_what_a_simple_search_gives_after_changes() {
        LongStream.range(0, SEEDS).forEach(seed -> {
            Population population = populated(seed * 1001, 40);
            for (int i = 0; i < QUERIES; i++) {
                if (i % 10 == 0) {
                    mutate(population);
                }
                assertAnswered(population, seed);
            }
            reopen();
        });
    }

    private void reopen() {
        openStore();
    }

    private void assertAnswered(Population population, long seed) {
        IdentityQuery query = population.anyQuery();
        List<Identity> expected = population.answer(query);
        int offset = population.anyBelow(expected.size() + 3);
        int limit = population.anyBelow(12);

        Page<Identity> page = page(query.withCount(true).withWindow(new Window.Offset(limit, offset)));

        assertThat(page.items())
                .as("seed %d, %s", seed, query)
                .isEqualTo(expected.stream().skip(offset).limit(limit).toList());
        assertThat(page.total()).as("seed %d, %s", seed, query).isEqualTo(OptionalLong.of(expected.size()));
    }

    @Test
    void walking_all_pages_of_a_random_query_gives_every_row_once_and_in_order() {
        LongStream.range(0, SEEDS).forEach(seed -> {
            Population population = populated(seed * 1002, 60);
            for (int i = 0; i < QUERIES / 2; i++) {
                IdentityQuery query = population.anyQuery();
                int limit = 1 + population.anyBelow(20);
                assertThat(walked(query, limit))
                        .as("seed %d, %d rows a page, %s", seed, limit, query)
                        .isEqualTo(population.answer(query));
            }
            reopen();
        });
    }

    @Test
    void a_walk_neither_skips_nor_repeats_an_unchanged_row_while_others_come_change_and_go() {
        LongStream.range(0, SEEDS).forEach(seed -> {
            Population population = populated(seed * 1003, 40);
            for (int i = 0; i < 5; i++) {
                IdentityQuery query = population.anyQuery();
                assertStableWalk(population, query, "seed " + seed + ", " + query);
            }
            reopen();
        });
    }

    private void assertStableWalk(Population population, IdentityQuery query, String description) {
        List<Identity> before = population.answer(query);
        Set<IdentityId> touched = new HashSet<>();
        int[] rounds = {0};

        List<Identity> rows = walked(query, 3, () -> {
            if (rounds[0]++ < 6) {
                touched.addAll(disturb(population));
            }
        });

        List<Identity> untouched =
                before.stream().filter(row -> !touched.contains(row.id())).toList();
        assertThat(rows.stream().filter(row -> !touched.contains(row.id())).toList())
                .as(description)
                .isEqualTo(untouched);
    }

    private List<IdentityId> disturb(Population population) {
        Identity fresh = population.anyNew();
        given(created(fresh));
        Identity other = population.anyChanged();
        given(changed(other));
        if (population.size() < 20) {
            return List.of(fresh.id(), other.id());
        }
        Identity gone = population.anyDeleted();
        given(deleted(gone));
        return List.of(fresh.id(), other.id(), gone.id());
    }

    @Test
    void a_walk_in_steady_order_never_goes_back_while_others_come_and_go() {
        Population population = populated(42, 60);
        List<Identity> rows = walked(ALL.withSorters(BY_NAME), 4, () -> {
            if (population.size() > 30) {
                given(deleted(population.anyDeleted()));
                given(deleted(population.anyDeleted()));
            }
            given(created(population.anyNew()));
        });

        assertThat(rows).isSortedAccordingTo(Sorter.comparator(BY_NAME)).doesNotHaveDuplicates();
    }

    @Test
    void a_walk_goes_on_where_it_was_when_the_row_where_it_was_is_gone() {
        given(identity("a"), identity("b"), identity("c"), identity("d"));
        Page<Identity> first = page(after(ALL, 2, Optional.empty()));

        given(deleted(identity("b")), deleted(identity("a")));

        assertThat(ids(page(after(ALL, 2, first.next())).items())).isEqualTo(List.of("c", "d"));
    }

    @Test
    void a_walk_goes_on_where_it_was_when_the_row_where_it_was_has_moved() {
        IdentityQuery byName = ALL.withSorters(BY_NAME);
        given(
                identity("a").withName("1"),
                identity("b").withName("2"),
                identity("c").withName("3"));
        Page<Identity> first = page(after(byName, 1, Optional.empty()));

        given(changed(identity("a").withName("9").withVersion(2)));

        assertThat(ids(page(after(byName, 9, first.next())).items())).isEqualTo(List.of("b", "c", "a"));
    }

    @Test
    void the_last_page_has_no_next_one() {
        givenNamesakes("a", "b", "c", "d");

        Page<Identity> first = page(after(ALL, 2, Optional.empty()));

        assertThat(first.next().isPresent()).isEqualTo(true);
        assertThat(page(after(ALL, 2, first.next())).next()).isEqualTo(Optional.empty());
        assertThat(page(after(ALL, 4, Optional.empty())).next()).isEqualTo(Optional.empty());
    }

    @Test
    void a_walk_over_nobody_has_one_empty_page() {
        assertThat(page(after(ALL, 5, Optional.empty())))
                .isEqualTo(new Page<>(List.of(), OptionalLong.empty(), Optional.empty()));
    }

    @Test
    void equal_rows_come_by_id_ascending_in_both_directions() {
        givenNamesakes("b", "a-1", "C", "a1");

        assertThat(ids(page(ALL.withSorters(BY_NAME)).items())).isEqualTo(List.of("C", "a-1", "a1", "b"));
        assertThat(ids(page(ALL.withSorters(new Sorter(SortField.NAME, true))).items()))
                .isEqualTo(List.of("C", "a-1", "a1", "b"));
    }

    @Test
    void absent_values_come_last_ascending_and_first_descending() {
        given(identity("a").withAlias(Optional.empty()), identity("b"), identity("c"));

        assertThat(ids(page(ALL.withSorters(new Sorter(SortField.ALIAS, false))).items()))
                .isEqualTo(List.of("b", "c", "a"));
        assertThat(ids(page(ALL.withSorters(new Sorter(SortField.ALIAS, true))).items()))
                .isEqualTo(List.of("a", "c", "b"));
    }

    @Test
    void an_absent_value_equals_nothing_and_so_not_equal_is_true() {
        given(identity("a").withAlias(Optional.empty()), identity("b"));
        Filter equal = new Filter.Equal(FilterField.ALIAS, "alias-b");

        assertThat(ids(page(ALL.withFilter(equal)).items())).isEqualTo(List.of("b"));
        assertThat(ids(page(ALL.withFilter(new Filter.Not(equal))).items())).isEqualTo(List.of("a"));
    }

    @Test
    void uncorrelated_identities_are_listed_where_they_are_wanted_only() {
        given(identity("a"), identity("b").withCorrelated(false));
        Filter uncorrelated = new Filter.Is(FilterField.CORRELATED, false);

        assertThat(ids(page(IdentityQuery.builder().build()).items())).isEqualTo(List.of("a"));
        assertThat(ids(page(IdentityQuery.builder().filter(uncorrelated).build())
                        .items()))
                .isEqualTo(List.of());
        assertThat(ids(page(ALL).items())).isEqualTo(List.of("a", "b"));
        assertThat(ids(page(ALL.withFilter(uncorrelated)).items())).isEqualTo(List.of("b"));
    }

    @Test
    void an_offset_at_or_past_the_end_gives_an_empty_page_and_the_total() {
        givenNamesakes("a", "b");

        for (int offset : new int[] {2, 3, Integer.MAX_VALUE}) {
            Page<Identity> page = page(ALL.withCount(true).withWindow(new Window.Offset(5, offset)));
            assertThat(page.items()).isEqualTo(List.of());
            assertThat(page.total()).isEqualTo(OptionalLong.of(2));
        }
    }

    @Test
    void a_page_of_no_rows_has_the_total() {
        givenNamesakes("a", "b");

        Page<Identity> page = page(ALL.withCount(true).withWindow(new Window.Offset(0, 0)));

        assertThat(page.items()).isEqualTo(List.of());
        assertThat(page.total()).isEqualTo(OptionalLong.of(2));
    }

    @Test
    void the_total_is_told_where_it_is_asked_for_only() {
        givenNamesakes("a", "b", "c");
        Page<Identity> first = page(after(ALL.withCount(true), 2, Optional.empty()));

        assertThat(page(ALL).total()).isEqualTo(OptionalLong.empty());
        assertThat(first.total()).isEqualTo(OptionalLong.of(3));
        assertThat(page(after(ALL.withCount(true), 2, first.next())).total()).isEqualTo(OptionalLong.of(3));
    }

    @Test
    void a_cursor_of_another_query_is_refused() {
        givenNamesakes("a", "b", "c");
        Optional<Cursor> cursor = page(after(ALL, 1, Optional.empty())).next();
        Filter named = new Filter.StartsWith(FilterField.NAME, "S");

        Stream.of(
                        after(ALL.withFilter(named), 1, cursor),
                        after(ALL.withSorters(BY_NAME), 1, cursor),
                        after(ALL.withCorrelatedOnly(true), 1, cursor),
                        after(ALL, 1, Optional.of(new Cursor("made up"))))
                .forEach(query -> assertThat(store().identities().list(query).mapLeft(Object::getClass))
                        .isEqualTo(Either.left(Refusal.InvalidParameter.class)));
    }

    @Test
    void a_cursor_may_be_followed_with_another_limit() {
        givenNamesakes("a", "b", "c", "d");
        Optional<Cursor> cursor = page(after(ALL, 1, Optional.empty())).next();

        assertThat(ids(page(after(ALL, 250, cursor)).items())).isEqualTo(List.of("b", "c", "d"));
    }

    @Test
    void two_hundred_and_fifty_rows_fit_on_a_page() {
        List<Identity> many = IntStream.range(0, 300)
                .mapToObj(i -> identity("i" + i))
                .sorted(Comparator.comparing(Identity::id))
                .toList();
        store().journal()
                .recordAll(many.stream().map(one -> decision(created(one))).toList());

        assertThat(page(ALL).items()).isEqualTo(many.subList(0, 250));
        assertThat(walked(ALL, 250)).isEqualTo(many);
    }

    @Test
    void a_filter_may_have_two_hundred_values() {
        given(identity("a"), identity("b"));
        List<String> values = Stream.concat(IntStream.range(0, 199).mapToObj(i -> "nobody" + i), Stream.of("B"))
                .toList();

        assertThat(ids(page(ALL.withFilter(new Filter.In(FilterField.ID, values)))
                        .items()))
                .isEqualTo(List.of("b"));
    }
}
