package dev.selfsame.inmemory;

import dev.selfsame.identity.Identity;
import dev.selfsame.query.FilterField;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the rows of a new segment by a text field: by eight characters first, then what is still equal by the next
 * eight, so that a text is read once or twice and not in every comparison.
 */
final class ColumnSort {

    private final FilterField field;
    private final Identity[] rows;
    private final @Nullable String[] values;
    private final int[] order;
    private final long[] keys;
    private final int[] orderMerged;
    private final long[] keysMerged;
    private final long[] starts;
    private int present;

    private ColumnSort(FilterField field, Identity[] rows, @Nullable String[] values) {
        this.field = field;
        this.rows = rows;
        this.values = values;
        this.order = new int[rows.length];
        this.keys = new long[rows.length];
        this.orderMerged = new int[rows.length];
        this.keysMerged = new long[rows.length];
        this.starts = Bits.none(rows.length);
    }

    /** The column of a field, given its value in each row. */
    static TextColumn of(FilterField field, Identity[] rows, @Nullable String[] values) {
        return new ColumnSort(field, rows, values).sorted();
    }

    private TextColumn sorted() {
        split();
        Deque<Run> open = new ArrayDeque<>();
        sort(new Run(0, present, 0), open);
        long[] firstKeys = keys.clone();
        while (!open.isEmpty()) {
            sort(open.pop(), open);
        }
        return new TextColumn(field, rows, order, firstKeys, present, starts);
    }

    private void split() {
        int absent = rows.length;
        for (int row = rows.length - 1; row >= 0; row--) {
            if (values[row] == null) {
                order[--absent] = row;
            }
        }
        for (int row = 0; row < rows.length; row++) {
            if (values[row] != null) {
                order[present++] = row;
            }
        }
        if (present < rows.length) {
            Bits.set(starts, present);
        }
    }

    /** Sorts what is equal so far by the next characters, and leaves what is equal still for later. */
    private void sort(Run run, Deque<Run> open) {
        for (int at = run.from; at < run.to; at++) {
            keys[at] = SortKeys.key(Objects.requireNonNull(values[order[at]]), run.depth);
        }
        mergeSort(run.from, run.to);
        int first = run.from;
        for (int at = run.from + 1; at <= run.to; at++) {
            if (at == run.to || keys[at] != keys[first]) {
                Bits.set(starts, first);
                if (at - first > 1 && SortKeys.goesOn(keys[first])) {
                    open.push(new Run(first, at, run.depth + SortKeys.LENGTH));
                }
                first = at;
            }
        }
    }

    /** Stable, so that equal values stay in the order of the rows. */
    private void mergeSort(int from, int to) {
        if (to - from < 2) {
            return;
        }
        int middle = (from + to) >>> 1;
        mergeSort(from, middle);
        mergeSort(middle, to);
        if (Long.compareUnsigned(keys[middle - 1], keys[middle]) <= 0) {
            return;
        }
        System.arraycopy(keys, from, keysMerged, from, middle - from);
        System.arraycopy(order, from, orderMerged, from, middle - from);
        int left = from;
        int right = middle;
        for (int at = from; left < middle; at++) {
            boolean takeRight = right < to && Long.compareUnsigned(keys[right], keysMerged[left]) < 0;
            keys[at] = takeRight ? keys[right] : keysMerged[left];
            order[at] = takeRight ? order[right++] : orderMerged[left++];
        }
    }

    /** Positions that are equal in so many bytes. */
    private record Run(int from, int to, int depth) {}
}
