package dev.selfsame.inmemory;

import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.query.Cursor;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.query.Page;
import dev.selfsame.query.Sorter;
import dev.selfsame.query.Window;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/** Writes at random, to an index and to a plain map that is scanned for comparison. */
final class History {

    private final Random random;
    private final RandomPeople people;
    private final RandomQueries queries;
    private final IdentityIndex index;
    private final Map<IdentityId, Identity> all = new HashMap<>();
    private final Set<IdentityId> touched = new HashSet<>();

    private History(Random random, int ids, IndexTuning tuning) {
        this.random = random;
        this.people = new RandomPeople(random, ids);
        this.queries = new RandomQueries(random, people);
        this.index = new IdentityIndex(tuning);
    }

    /** Few identities in segments so small that there are many of them and each kind of plan has a use. */
    static History small(int seed) {
        Random random = new Random(seed);
        IndexTuning tuning = new IndexTuning(
                1 + random.nextInt(12),
                1 + random.nextInt(5),
                random.nextInt(8),
                random.nextInt(60),
                Math.pow(10, random.nextInt(5) - 2));
        return new History(random, 1 + random.nextInt(400), tuning);
    }

    /** As many as a segment with several pages of dead rows and real checkpoints needs. */
    static History large(int seed) {
        History history = new History(new Random(seed), 60_000, IndexTuning.USUAL);
        history.writeAtOnce(40_000);
        for (int left = 10_000; left > 0; left--) {
            history.writeOne();
        }
        return history;
    }

    void write() {
        if (random.nextInt(8) == 0) {
            writeAtOnce(random.nextInt(200));
            return;
        }
        for (int left = random.nextInt(60); left > 0; left--) {
            writeOne();
        }
    }

    void writeAFew() {
        for (int left = random.nextInt(6); left > 0; left--) {
            writeOne();
        }
    }

    private void writeAtOnce(int size) {
        List<Identity> many = new ArrayList<>();
        for (int left = size; left > 0; left--) {
            many.add(people.next());
        }
        many.forEach(identity -> all.put(identity.id(), identity));
        many.forEach(index::put);
        index.compact();
    }

    private void writeOne() {
        Identity next = people.next();
        touched.add(next.id());
        switch (random.nextInt(4)) {
            case 0 -> {
                all.remove(next.id());
                index.remove(next.id());
            }
            case 1 -> put(all.getOrDefault(next.id(), next).withVersion(next.version()));
            default -> put(next);
        }
    }

    private void put(Identity identity) {
        all.put(identity.id(), identity);
        index.put(identity);
    }

    /** What has been written to one by one since the last time. */
    Set<IdentityId> touched() {
        Set<IdentityId> changed = Set.copyOf(touched);
        touched.clear();
        return changed;
    }

    IdentityQuery query() {
        return queries.next(all.size());
    }

    int size() {
        return all.size();
    }

    int indexed() {
        return index.size();
    }

    /** The page by the index; of the cursor only that there is one. */
    Page<Identity> listed(IdentityQuery query, ListingPlan plan) {
        Page<Identity> page = index.list(query, plan).get();
        return new Page<>(page.items(), page.total(), page.next().map(cursor -> new Cursor("next")));
    }

    /** The page by a scan. */
    Page<Identity> scanned(IdentityQuery query) {
        List<Identity> rows = rows(query);
        Window.Offset window = (Window.Offset) query.window();
        List<Identity> items =
                rows.stream().skip(window.offset()).limit(window.limit()).toList();
        boolean more = !items.isEmpty() && window.offset() + items.size() < rows.size();
        return new Page<>(
                items,
                query.count() ? OptionalLong.of(rows.size()) : OptionalLong.empty(),
                more ? Optional.of(new Cursor("next")) : Optional.empty());
    }

    /** The ids of all pages by a scan. */
    List<IdentityId> allScanned(IdentityQuery query) {
        return rows(query).stream().map(Identity::id).toList();
    }

    private List<Identity> rows(IdentityQuery query) {
        Predicate<Identity> filter = query.filter().compile();
        return all.values().stream()
                .filter(identity -> filter.test(identity) && (identity.correlated() || !query.correlatedOnly()))
                .sorted(Sorter.comparator(query.sorters()))
                .toList();
    }

    /** The ids of all pages by cursors, with something happening after each page. */
    List<IdentityId> walked(IdentityQuery query, ListingPlan plan, Runnable between) {
        List<IdentityId> walked = new ArrayList<>();
        Optional<Cursor> cursor = Optional.empty();
        do {
            Window.After window = new Window.After(1 + queries.limit() % Window.MOST, cursor);
            Page<Identity> page = index.list(query.withWindow(window), plan).get();
            page.items().forEach(identity -> walked.add(identity.id()));
            cursor = page.next();
            between.run();
        } while (cursor.isPresent());
        return walked;
    }
}
