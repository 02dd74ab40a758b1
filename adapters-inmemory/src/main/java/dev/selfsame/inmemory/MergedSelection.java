package dev.selfsame.inmemory;

import dev.selfsame.identity.Identity;
import dev.selfsame.query.Position;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Several selections, with no identity in two of them, as one. */
final class MergedSelection {

    private final List<Selection> parts;
    private final Comparator<Identity> order;

    MergedSelection(List<Selection> parts, Comparator<Identity> order) {
        this.parts = parts.stream().filter(part -> part.size() > 0).toList();
        this.order = order;
    }

    long size() {
        return parts.stream().mapToLong(Selection::size).sum();
    }

    /** At most so many rows from an offset on. */
    List<Identity> rows(int offset, int most) {
        return offset >= size() ? List.of() : rows(split(offset), most);
    }

    /** At most so many rows after a position. */
    List<Identity> rows(Position after, int most) {
        int[] starts = new int[parts.size()];
        for (int part = 0; part < starts.length; part++) {
            Selection selection = parts.get(part);
            starts[part] = TextColumn.first(0, selection.size(), at -> after.precedes(selection.get(at)));
        }
        return rows(starts, most);
    }

    private List<Identity> rows(int[] starts, int most) {
        MergedRows rows = new MergedRows(order);
        for (int part = 0; part < starts.length; part++) {
            rows.add(new Reader(parts.get(part), starts[part]));
        }
        return rows.next(most);
    }

    /**
     * Where each part begins when as many rows as the offset are left out in all: halves the part with the most open
     * choices until there is none.
     */
    private int[] split(int offset) {
        if (parts.size() == 1) {
            return new int[] {offset};
        }
        int[] from = new int[parts.size()];
        int[] to = parts.stream().mapToInt(Selection::size).toArray();
        for (int widest = widest(from, to); from[widest] < to[widest]; widest = widest(from, to)) {
            int middle = (from[widest] + to[widest]) >>> 1;
            int[] before = before(parts.get(widest).get(middle), from, to);
            before[widest] = middle;
            if (sum(before) >= offset) {
                to = before;
            } else {
                before[widest] = middle + 1;
                from = before;
            }
        }
        return from;
    }

    private static int widest(int[] from, int[] to) {
        int widest = 0;
        for (int part = 1; part < from.length; part++) {
            if (to[part] - from[part] > to[widest] - from[widest]) {
                widest = part;
            }
        }
        return widest;
    }

    private int[] before(Identity pivot, int[] from, int[] to) {
        int[] before = new int[from.length];
        for (int part = 0; part < before.length; part++) {
            Selection selection = parts.get(part);
            before[part] = TextColumn.first(from[part], to[part], at -> order.compare(selection.get(at), pivot) >= 0);
        }
        return before;
    }

    private static long sum(int[] counts) {
        long sum = 0;
        for (int count : counts) {
            sum += count;
        }
        return sum;
    }

    private static final class Reader implements Supplier<@Nullable Identity> {

        private final Selection selection;
        private int next;

        Reader(Selection selection, int next) {
            this.selection = selection;
            this.next = next;
        }

        @Override
        public @Nullable Identity get() {
            return next < selection.size() ? selection.get(next++) : null;
        }
    }
}
