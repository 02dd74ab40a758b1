package dev.selfsame.benchmarks;

import dev.selfsame.benchmarks.PostgresPeer.Bare;
import dev.selfsame.benchmarks.PostgresPeer.Condition;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.jdbc.JdbcStore;
import dev.selfsame.query.Cursors;
import dev.selfsame.query.Filter;
import dev.selfsame.query.FilterField;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.query.SortField;
import dev.selfsame.query.Sorter;
import dev.selfsame.query.Window;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;

/** Pages, counts and single identities, beside the best of some hand-written statements. */
final class PostgresListing {

    private static final double WANTED = 1 / 1.2;
    private static final Sorter BY_NAME = new Sorter(SortField.NAME, false);
    private static final String NAME = "i.name_key, i.id";
    private static final Condition ACTIVE = new Condition(" AND i.status = ?", List.of("ACTIVE"));

    private final JdbcStore store;
    private final PostgresPeer peer;
    private final Timing timing;
    private final int deep;
    private final List<Target> targets = new ArrayList<>();

    PostgresListing(JdbcStore store, PostgresPeer peer, Timing timing, int deep) {
        this.store = store;
        this.peer = peer;
        this.timing = timing;
        this.deep = deep;
    }

    List<Target> measured() {
        Filter lastname = new Filter.StartsWith(FilterField.LASTNAME, "s");
        Filter correlating = new Filter.StartsWith(FilterField.FIRSTNAME, "will");
        Filter email = new Filter.StartsWith(FilterField.EMAIL, "maria.");
        Filter active = new Filter.Equal(FilterField.CLOUD_STATUS, "ACTIVE");
        page("all", new Filter.All(), Condition.none(), 0);
        page("all, deep", new Filter.All(), Condition.none(), deep);
        page("lastname sw", lastname, Condition.range("lastname_key", "s"), 0);
        page("firstname sw, correlates", correlating, Condition.range("firstname_key", "will"), 0);
        page("email sw", email, Condition.range("email_key", "maria."), 0);
        page("status", active, ACTIVE, 0);
        page("status, deep", active, ACTIVE, deep);
        cursor("all, deep by cursor", new Filter.All(), Condition.none());
        cursor("status, deep by cursor", active, ACTIVE);
        count("count lastname sw", lastname, Condition.range("lastname_key", "s"));
        count("count status", active, ACTIVE);
        byId();
        return targets;
    }

    private static IdentityQuery query(Filter filter, Window window) {
        return IdentityQuery.builder()
                .filter(filter)
                .addSorters(BY_NAME)
                .correlatedOnly(false)
                .window(window)
                .build();
    }

    private void page(String name, Filter filter, Condition where, int offset) {
        IdentityQuery query = query(filter, new Window.Offset(Window.MOST, offset));
        measure(
                name,
                () -> store.identities().list(query).get().items(),
                List.of(
                        PostgresPeer.plain(where, NAME, offset),
                        PostgresPeer.joinedBack(where, NAME, offset),
                        PostgresPeer.filterFirst(where, NAME, offset)));
    }

    private void cursor(String name, Filter filter, Condition where) {
        IdentityQuery first = query(filter, new Window.Offset(1, deep / 2));
        Identity last = store.identities().list(first).get().items().get(0);
        IdentityQuery query = query(filter, new Window.After(Window.MOST, Optional.of(Cursors.of(first, last))));
        Condition behind = where.behind(last);
        measure(
                name,
                () -> store.identities().list(query).get().items(),
                List.of(PostgresPeer.plain(behind, NAME, 0), PostgresPeer.joinedBack(behind, NAME, 0)));
    }

    private interface Pages {
        List<Identity> page();
    }

    private void measure(String name, Pages ours, List<Bare> statements) {
        List<Identity> expected = peer.people(statements.get(0));
        if (expected.isEmpty() || !expected.equals(ours.page())) {
            throw new IllegalStateException("other rows for " + name);
        }
        Map<String, LongSupplier> operations = new LinkedHashMap<>();
        operations.put("ours", () -> ours.page().size());
        Bare best = best(statements);
        operations.put("rows", () -> peer.length(best));
        operations.put("people", () -> peer.people(best).size());
        Map<String, Double> medians = timing.medians(operations);
        double mine = figure(medians, "ours");
        double rows = figure(medians, "rows");
        double people = figure(medians, "people");
        System.out.printf(
                Locale.ROOT,
                "%-28s ours %10.1f us, statement %10.1f us, with people made of it %10.1f us%n",
                name,
                mine / 1e3,
                rows / 1e3,
                people / 1e3);
        targets.add(new Target("postgres, " + name, mine, "statement", people, WANTED));
    }

    private Bare best(List<Bare> statements) {
        Map<String, LongSupplier> operations = new LinkedHashMap<>();
        statements.forEach(bare -> operations.put(bare.sql(), () -> peer.length(bare)));
        Map<String, Double> medians = new Timing(timing.warmUp(), 3, timing.round()).medians(operations);
        return statements.stream()
                .min(Comparator.comparingDouble(bare -> figure(medians, bare.sql())))
                .orElseThrow();
    }

    private void count(String name, Filter filter, Condition where) {
        IdentityQuery query = query(filter, new Window.Offset(0, 0)).withCount(true);
        Bare sql = PostgresPeer.count(where);
        pair(name, () -> store.identities().list(query).get().total().orElseThrow(), () -> peer.length(sql));
    }

    private void byId() {
        IdentityQuery first = query(new Filter.All(), new Window.Offset(1, deep));
        IdentityId id = store.identities().list(first).get().items().get(0).id();
        Bare sql = PostgresPeer.byId(id.value());
        pair("get by id", () -> store.identities().byId(id).orElseThrow().version(), () -> peer.people(sql)
                .size());
    }

    private void pair(String name, LongSupplier ours, LongSupplier theirs) {
        Map<String, LongSupplier> operations = new LinkedHashMap<>();
        operations.put("ours", ours);
        operations.put("theirs", theirs);
        Map<String, Double> medians = timing.medians(operations);
        targets.add(new Target(
                "postgres, " + name, figure(medians, "ours"), "statement", figure(medians, "theirs"), WANTED));
    }

    private static double figure(Map<String, Double> medians, String name) {
        return Objects.requireNonNull(medians.get(name));
    }
}
