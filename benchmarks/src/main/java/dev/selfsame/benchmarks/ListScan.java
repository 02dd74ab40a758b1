package dev.selfsame.benchmarks;

import dev.selfsame.identity.Identity;
import dev.selfsame.query.Sorter;
import dev.selfsame.query.Window;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Looks at every identity and keeps the first rows, as many as the page ends after, in a heap. */
final class ListScan implements ListPeer {

    private final List<Identity> people;

    ListScan(List<Identity> people) {
        this.people = people;
    }

    @Override
    public String name() {
        return "scan";
    }

    @Override
    public Supplier<List<String>> prepared(ListQuery listing) {
        Predicate<Identity> filter = listing.query().filter().compile();
        Comparator<Identity> order = Sorter.comparator(listing.query().sorters());
        Predicate<Identity> wanted = listing.after()
                .map(after -> filter.and(identity -> order.compare(identity, after) > 0))
                .orElse(filter);
        return () -> page(wanted, order, listing.offset(), listing.query().count());
    }

    private List<String> page(Predicate<Identity> wanted, Comparator<Identity> order, int offset, boolean count) {
        PriorityQueue<Identity> first = new PriorityQueue<>(order.reversed());
        int most = offset + Window.MOST;
        int found = 0;
        for (Identity identity : people) {
            if (wanted.test(identity)) {
                found++;
                if (first.size() < most) {
                    first.add(identity);
                } else if (order.compare(identity, first.element()) < 0) {
                    first.remove();
                    first.add(identity);
                }
            }
        }
        List<Identity> sorted = new ArrayList<>(first);
        sorted.sort(order);
        List<String> ids = sorted.stream()
                .skip(offset)
                .map(identity -> identity.id().value())
                .toList();
        return count && found < ids.size() ? List.of() : ids;
    }
}
