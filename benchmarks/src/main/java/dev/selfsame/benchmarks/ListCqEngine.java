package dev.selfsame.benchmarks;

import static com.googlecode.cqengine.query.QueryFactory.all;
import static com.googlecode.cqengine.query.QueryFactory.and;
import static com.googlecode.cqengine.query.QueryFactory.applyThresholds;
import static com.googlecode.cqengine.query.QueryFactory.ascending;
import static com.googlecode.cqengine.query.QueryFactory.between;
import static com.googlecode.cqengine.query.QueryFactory.deduplicate;
import static com.googlecode.cqengine.query.QueryFactory.descending;
import static com.googlecode.cqengine.query.QueryFactory.equal;
import static com.googlecode.cqengine.query.QueryFactory.greaterThan;
import static com.googlecode.cqengine.query.QueryFactory.not;
import static com.googlecode.cqengine.query.QueryFactory.or;
import static com.googlecode.cqengine.query.QueryFactory.orderBy;
import static com.googlecode.cqengine.query.QueryFactory.queryOptions;
import static com.googlecode.cqengine.query.QueryFactory.threshold;

import com.googlecode.cqengine.ConcurrentIndexedCollection;
import com.googlecode.cqengine.IndexedCollection;
import com.googlecode.cqengine.attribute.Attribute;
import com.googlecode.cqengine.attribute.SimpleAttribute;
import com.googlecode.cqengine.index.hash.HashIndex;
import com.googlecode.cqengine.index.navigable.NavigableIndex;
import com.googlecode.cqengine.query.Query;
import com.googlecode.cqengine.query.option.AttributeOrder;
import com.googlecode.cqengine.query.option.DeduplicationStrategy;
import com.googlecode.cqengine.query.option.EngineThresholds;
import com.googlecode.cqengine.query.option.QueryOptions;
import com.googlecode.cqengine.resultset.ResultSet;
import dev.selfsame.identity.Identity;
import dev.selfsame.query.Filter;
import dev.selfsame.query.FilterField;
import dev.selfsame.query.Folding;
import dev.selfsame.query.Sorter;
import dev.selfsame.query.Window;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * CQEngine with an index for each field and keys folded beforehand; of its two ways to sort, by sorting and by an
 * index, the one that is quicker for the query.
 */
final class ListCqEngine implements ListPeer {

    /** Comes after every value, where absent ones belong, and is equal to none. */
    private static final String ABSENT = "\uFFFF";

    private static final List<FilterField> FIELDS = List.of(FilterField.values());
    private static final int ID = FIELDS.indexOf(FilterField.ID);

    private final Map<FilterField, Attribute<Row, String>> attributes = new EnumMap<>(FilterField.class);
    private final IndexedCollection<Row> rows = new ConcurrentIndexedCollection<>();

    ListCqEngine(List<Identity> people) {
        for (FilterField field : FIELDS) {
            Attribute<Row, String> attribute = new Column(field);
            attributes.put(field, attribute);
            if (field.kind() == FilterField.Kind.TEXT || field == FilterField.ID) {
                rows.addIndex(NavigableIndex.onAttribute(attribute));
            }
            if (field.kind() != FilterField.Kind.TEXT) {
                rows.addIndex(HashIndex.onAttribute(attribute));
            }
        }
        for (Identity identity : people) {
            rows.add(Row.of(identity));
        }
    }

    @Override
    public String name() {
        return "CQEngine";
    }

    @Override
    public Supplier<List<String>> prepared(ListQuery listing) {
        Query<Row> query = listing.after()
                .<Query<Row>>map(after -> and(query(listing.query().filter()), after(after)))
                .orElse(query(listing.query().filter()));
        Supplier<List<String>> sorting = page(query, listing, 0.0);
        Supplier<List<String>> byIndex = page(query, listing, 1.0);
        return quickest(sorting) < quickest(byIndex) ? sorting : byIndex;
    }

    private static long quickest(Supplier<List<String>> page) {
        return LongStream.generate(() -> ListPeer.nanos(page)).limit(2).min().orElseThrow();
    }

    private Supplier<List<String>> page(Query<Row> query, ListQuery listing, double selectivity) {
        QueryOptions options = queryOptions(
                orderBy(order(listing.query().sorters())),
                deduplicate(DeduplicationStrategy.LOGICAL_ELIMINATION),
                applyThresholds(threshold(EngineThresholds.INDEX_ORDERING_SELECTIVITY, selectivity)));
        return () -> page(query, options, listing);
    }

    private List<String> page(Query<Row> query, QueryOptions options, ListQuery listing) {
        List<String> ids = new ArrayList<>();
        try (ResultSet<Row> found = rows.retrieve(query, options)) {
            Iterator<Row> all = found.iterator();
            for (int skipped = 0; skipped < listing.offset() && all.hasNext(); skipped++) {
                all.next();
            }
            while (ids.size() < Window.MOST && all.hasNext()) {
                ids.add(all.next().values.get(ID));
            }
            if (listing.query().count() && found.size() < ids.size()) {
                throw new IllegalStateException("fewer than one page");
            }
        }
        return ids;
    }

    private List<AttributeOrder<Row>> order(List<Sorter> sorters) {
        Stream<AttributeOrder<Row>> keys = sorters.stream()
                .map(sorter -> sorter.descending()
                        ? descending(of(sorter.field().field()))
                        : ascending(of(sorter.field().field())));
        return Stream.concat(keys, Stream.of(ascending(of(FilterField.ID)))).toList();
    }

    /** What follows a row by name and id. */
    private Query<Row> after(Identity after) {
        String name = Folding.fold(after.name());
        return or(
                greaterThan(of(FilterField.NAME), name),
                and(
                        equal(of(FilterField.NAME), name),
                        greaterThan(of(FilterField.ID), after.id().value())));
    }

    private Query<Row> query(Filter filter) {
        if (filter instanceof Filter.Or or) {
            return or(query(or.parts().get(0)), query(or.parts().get(1)));
        }
        if (filter instanceof Filter.Not not) {
            return not(query(not.part()));
        }
        if (filter instanceof Filter.Equal equal) {
            return equal(of(equal.field()), Folding.fold(equal.value()));
        }
        if (filter instanceof Filter.StartsWith starts) {
            String prefix = Folding.fold(starts.prefix());
            return between(of(starts.field()), prefix, true, prefix + ABSENT, false);
        }
        if (filter instanceof Filter.Is is) {
            return equal(of(is.field()), Boolean.toString(is.value()));
        }
        return all(Row.class);
    }

    private Attribute<Row, String> of(FilterField field) {
        return Objects.requireNonNull(attributes.get(field));
    }

    private static final class Column extends SimpleAttribute<Row, String> {

        private final int column;

        Column(FilterField field) {
            super(Row.class, String.class, field.literal());
            this.column = FIELDS.indexOf(field);
        }

        @Override
        public String getValue(Row row, QueryOptions options) {
            return row.values.get(column);
        }
    }

    private record Row(List<String> values) {

        static Row of(Identity identity) {
            return new Row(FIELDS.stream().map(field -> value(field, identity)).toList());
        }

        private static String value(FilterField field, Identity identity) {
            if (field.kind() == FilterField.Kind.FLAG) {
                boolean flag = field == FilterField.CORRELATED ? identity.correlated() : identity.isProtected();
                return Boolean.toString(flag);
            }
            String value = field.textOf(identity);
            return value == null ? ABSENT : Folding.fold(value);
        }

        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }
}
