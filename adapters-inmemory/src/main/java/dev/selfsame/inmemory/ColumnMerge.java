package dev.selfsame.inmemory;

import dev.selfsame.query.FilterField;
import dev.selfsame.query.Folding;

/** Merges the orders of two columns in linear time; values are compared only where the smaller one's rows come in. */
final class ColumnMerge {

    private final TextColumn large;
    private final int[] newLarge;
    private final TextColumn small;
    private final int[] newSmall;
    private final RowMerge merge;
    private final int[] order;
    private final long[] keys;
    private final long[] starts;
    private int size;
    private boolean fromSmall;
    private boolean pendingStart;

    private ColumnMerge(RowMerge merge, TextColumn large, TextColumn small) {
        this.large = large;
        this.newLarge = merge.one();
        this.small = small;
        this.newSmall = merge.other();
        this.merge = merge;
        this.order = new int[merge.rows().length];
        this.keys = new long[order.length];
        this.starts = Bits.none(order.length);
    }

    /** The column of a merged segment; quickest where the first one is the larger. */
    static TextColumn of(RowMerge merge, TextColumn large, TextColumn small) {
        return new ColumnMerge(merge, large, small).merged(large.field());
    }

    private TextColumn merged(FilterField field) {
        int at = 0;
        for (int position = 0; position < small.present(); position++) {
            int row = newSmall[small.rowAt(position)];
            if (row >= 0) {
                int next = position;
                int until = Gallop.first(at, large.present(), candidate -> !comesBefore(candidate, next, row));
                takeLarge(at, until);
                at = until;
                take(row, small, position, size == 0 || differsFromLast(small, position));
                fromSmall = true;
            }
        }
        takeLarge(at, large.present());
        int present = size;
        takeAbsent();
        if (present < order.length) {
            Bits.set(starts, present);
        }
        return new TextColumn(field, merge.rows(), order, keys, present, starts);
    }

    private boolean comesBefore(int position, int next, int row) {
        int byValue = large.compare(position, small, next);
        if (byValue != 0) {
            return byValue < 0;
        }
        int other = newLarge[large.rowAt(position)];
        return (other >= 0 ? other : -1 - other) < row;
    }

    private void takeLarge(int from, int to) {
        for (int position = from; position < to; position++) {
            pendingStart |= large.startsRun(position);
            int row = newLarge[large.rowAt(position)];
            if (row >= 0) {
                take(row, large, position, fromSmall ? differsFromLast(large, position) : pendingStart);
                fromSmall = false;
                pendingStart = false;
            }
        }
    }

    private void take(int row, TextColumn from, int position, boolean startsRun) {
        if (startsRun) {
            Bits.set(starts, size);
        }
        keys[size] = from.keyAt(position);
        order[size++] = row;
    }

    private boolean differsFromLast(TextColumn column, int position) {
        long key = column.keyAt(position);
        return keys[size - 1] != key || (SortKeys.goesOn(key) && !Folding.equal(lastValue(), column.valueAt(position)));
    }

    private String lastValue() {
        return TextColumn.valueOf(large.field(), merge.rows()[order[size - 1]]);
    }

    private void takeAbsent() {
        int right = small.present();
        for (int left = large.present(); left < large.size(); left++) {
            int row = newLarge[large.rowAt(left)];
            if (row >= 0) {
                right = takeAbsentSmall(right, row);
                order[size++] = row;
            }
        }
        takeAbsentSmall(right, Integer.MAX_VALUE);
    }

    private int takeAbsentSmall(int from, int before) {
        int at = from;
        for (; at < small.size(); at++) {
            int row = newSmall[small.rowAt(at)];
            if (row >= before) {
                return at;
            }
            if (row >= 0) {
                order[size++] = row;
            }
        }
        return at;
    }
}
