package dev.selfsame.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.Attributes;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityStatus;
import dev.selfsame.query.Cursor;
import dev.selfsame.query.Cursors;
import dev.selfsame.query.Filter;
import dev.selfsame.query.FilterField;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.query.Page;
import dev.selfsame.query.SortField;
import dev.selfsame.query.Sorter;
import dev.selfsame.query.Window;
import dev.selfsame.refusal.Refusal;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IdentityIndexTest {

    private static final int HISTORIES = 60;

    @ParameterizedTest
    @EnumSource(ListingPlan.class)
    void every_plan_gives_what_a_plain_scan_gives_whatever_has_been_written(ListingPlan plan) {
        for (int seed = 0; seed < HISTORIES; seed++) {
            History history = History.small(seed);
            for (int step = 0; step < 30; step++) {
                history.write();
                IdentityQuery query = history.query();
                assertThat(history.listed(query, plan))
                        .as("seed %s, %s", seed, query)
                        .isEqualTo(history.scanned(query));
            }
        }
    }

    @Test
    void every_plan_gives_what_a_plain_scan_gives_where_segments_are_large() {
        History history = History.large(1);
        for (int step = 0; step < 25; step++) {
            IdentityQuery query = history.query();
            Page<Identity> scanned = history.scanned(query);
            for (ListingPlan plan : ListingPlan.values()) {
                assertThat(history.listed(query, plan))
                        .as("%s, %s", plan, query)
                        .isEqualTo(scanned);
            }
        }
    }

    @Test
    void the_size_is_the_number_of_identities_whatever_has_been_written() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            History history = History.small(seed);
            for (int step = 0; step < 30; step++) {
                history.write();
                assertThat(history.indexed()).as("seed %s", seed).isEqualTo(history.size());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ListingPlan.class)
    void cursors_lead_through_all_rows_once(ListingPlan plan) {
        for (int seed = 0; seed < HISTORIES; seed++) {
            History history = History.small(seed);
            history.write();
            history.write();
            IdentityQuery query = history.query();
            assertThat(history.walked(query, plan, () -> {}))
                    .as("seed %s, %s", seed, query)
                    .isEqualTo(history.allScanned(query));
        }
    }

    @ParameterizedTest
    @EnumSource(ListingPlan.class)
    void cursors_neither_skip_nor_repeat_what_stays_while_others_come_and_go(ListingPlan plan) {
        for (int seed = 0; seed < HISTORIES; seed++) {
            History history = History.small(seed);
            history.write();
            history.write();
            history.touched();
            IdentityQuery query = history.query();
            List<IdentityId> before = history.allScanned(query);
            List<IdentityId> walked = history.walked(query, plan, history::writeAFew);
            Set<IdentityId> changed = history.touched();
            assertThat(without(changed, walked)).as("seed %s, %s", seed, query).isEqualTo(without(changed, before));
        }
    }

    private static List<IdentityId> without(Set<IdentityId> changed, List<IdentityId> ids) {
        return ids.stream().filter(id -> !changed.contains(id)).toList();
    }

    @Test
    void a_walk_is_given_up_where_all_that_is_wanted_comes_late() {
        IdentityIndex index = new IdentityIndex();
        IntStream.range(0, 4_000)
                .mapToObj(number -> person(number, number < 2_000 ? "early" : "late"))
                .forEach(index::put);
        index.compact();
        IdentityQuery query = IdentityQuery.builder()
                .filter(new Filter.Equal(FilterField.FIRSTNAME, "late"))
                .addSorters(new Sorter(SortField.NAME, false))
                .window(new Window.Offset(2, 0))
                .build();
        assertThat(index.list(query).get().items()).containsExactly(person(2_000, "late"), person(2_001, "late"));
    }

    private static Identity person(int number, String firstname) {
        return Identity.builder()
                .id(new IdentityId("id" + number))
                .name("name" + (10_000 + number))
                .created(Instant.EPOCH)
                .modified(Instant.EPOCH)
                .status(IdentityStatus.ACTIVE)
                .attributes(Attributes.ofTexts("firstname", firstname))
                .build();
    }

    @Test
    void readers_see_one_state_while_identities_are_replaced() throws Exception {
        int people = 2_000;
        IdentityIndex index = new IdentityIndex(new IndexTuning(16, 3, 4, 64, 1));
        RandomPeople random = new RandomPeople(new Random(3), people);
        Map<IdentityId, Identity> all = new HashMap<>();
        while (all.size() < people) {
            Identity next = random.next();
            all.put(next.id(), next);
        }
        all.values().forEach(index::put);
        index.compact();
        IdentityQuery query = IdentityQuery.builder()
                .addSorters(new Sorter(SortField.NAME, true))
                .correlatedOnly(false)
                .count(true)
                .build();
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> {
            for (int left = 10_000; left > 0; left--) {
                index.put(random.next());
            }
        });
        do {
            Page<Identity> page = index.list(query).get();
            assertThat(page.total()).hasValue(all.size());
            assertThat(page.items()).isSortedAccordingTo(Sorter.comparator(query.sorters()));
        } while (!writer.isDone());
        writer.get();
    }

    @Test
    void a_cursor_of_another_listing_is_refused_as_the_query_language_refuses_it() {
        Identity someone = new RandomPeople(new Random(1), 1).next();
        IdentityQuery byName = IdentityQuery.builder()
                .addSorters(new Sorter(SortField.NAME, false))
                .build();
        Cursor cursor = Cursors.of(byName, someone);
        IdentityQuery byId = IdentityQuery.builder()
                .window(new Window.After(10, Optional.of(cursor)))
                .build();
        Refusal refusal = Cursors.read(byId, cursor).getLeft();
        assertThat(new IdentityIndex().list(byId)).isEqualTo(Either.left(refusal));
    }
}
