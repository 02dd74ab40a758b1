package dev.selfsame.inmemory;

import dev.selfsame.identity.Identity;
import dev.selfsame.query.Position;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Walks the order of all segments together and takes the rows that the filter lets through, for so many steps. */
final class OrderWalk {

    private final MergedRows rows;
    private final @Nullable Position after;
    private long steps;

    OrderWalk(Comparator<Identity> order, @Nullable Position after, long steps) {
        this.rows = new MergedRows(order);
        this.after = after;
        this.steps = steps;
    }

    void add(SegmentQuery segment) {
        rows.add(new Walker(segment));
    }

    /** Adds rows that are in order and have passed the filter. */
    void add(List<Identity> sorted) {
        int from = after == null ? 0 : TextColumn.first(0, sorted.size(), at -> after.precedes(sorted.get(at)));
        Iterator<Identity> rest = sorted.subList(from, sorted.size()).iterator();
        rows.add(() -> rest.hasNext() ? rest.next() : null);
    }

    /** At most so many rows from an offset on, or null where the steps didn't suffice. */
    @Nullable List<Identity> rows(int offset, int most) {
        for (int skipped = 0; skipped < offset && steps >= 0; skipped++) {
            if (rows.next() == null) {
                break;
            }
        }
        List<Identity> found = rows.next(most);
        return steps < 0 ? null : found;
    }

    private final class Walker implements Supplier<@Nullable Identity> {

        private final SegmentQuery segment;
        private final RankOrder order;
        private int next;

        Walker(SegmentQuery segment) {
            this.segment = segment;
            this.order = segment.order();
            this.next = after == null ? 0 : TextColumn.first(0, order.size(), at -> after.precedes(order.get(at)));
        }

        @Override
        public @Nullable Identity get() {
            while (next < order.size() && steps-- > 0) {
                int row = order.rowAt(next++);
                if (segment.admits(row)) {
                    return segment.row(row);
                }
            }
            return null;
        }
    }
}
