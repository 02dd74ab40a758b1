package dev.selfsame.inmemory;

import dev.selfsame.identity.Identity;
import dev.selfsame.query.Filter;
import dev.selfsame.query.FilterField;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.query.SortField;
import dev.selfsame.query.Sorter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a query selects and in which order.
 *
 * @param filter the query's filter and its default filter
 * @param keys the sorters, each field once
 */
record ListingRequest(Filter filter, Predicate<Identity> predicate, List<Sorter> keys, Comparator<Identity> order) {

    static ListingRequest of(IdentityQuery query) {
        Filter filter = query.correlatedOnly()
                ? new Filter.And(List.of(query.filter(), new Filter.Is(FilterField.CORRELATED, true)))
                : query.filter();
        List<Sorter> keys = distinct(query.sorters());
        return new ListingRequest(filter, filter.compile(), keys, Sorter.comparator(keys));
    }

    private static List<Sorter> distinct(List<Sorter> sorters) {
        Set<SortField> seen = EnumSet.noneOf(SortField.class);
        List<Sorter> keys = new ArrayList<>();
        for (Sorter sorter : sorters) {
            if (seen.add(sorter.field())) {
                keys.add(sorter);
            }
        }
        return List.copyOf(keys);
    }

    /** Whether the rows' own numbering is the order: one key at most, and not the status. */
    boolean isOneOrder() {
        return keys.isEmpty() || (keys.size() == 1 && keys.get(0).field() != SortField.CLOUD_STATUS);
    }
}
