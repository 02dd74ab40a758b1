package dev.selfsame.inmemory;

import dev.selfsame.identity.Identity;
import dev.selfsame.query.FilterField;
import dev.selfsame.query.Folding;
import java.util.function.IntPredicate;

/**
 * The rows of a segment in the order of one text field, absent values last; equal and absent values are in the order of
 * the rows.
 */
final class TextColumn {

    private final FilterField field;
    private final Identity[] rows;
    private final int[] order;
    private final long[] keys;
    private final int present;
    private final long[] starts;

    /**
     * Takes the arrays as its own.
     *
     * @param order the row at each position
     * @param keys the sort key of each position below {@code present}
     * @param starts marks the positions whose value differs from the one before
     */
    TextColumn(FilterField field, Identity[] rows, int[] order, long[] keys, int present, long[] starts) {
        this.field = field;
        this.rows = rows;
        this.order = order;
        this.keys = keys;
        this.present = present;
        this.starts = starts;
    }

    FilterField field() {
        return field;
    }

    int size() {
        return order.length;
    }

    /** How many rows have a value. */
    int present() {
        return present;
    }

    int rowAt(int position) {
        return order[position];
    }

    long keyAt(int position) {
        return keys[position];
    }

    boolean startsRun(int position) {
        return Bits.get(starts, position);
    }

    /** The first position that has the same value. */
    int runStart(int position) {
        return Bits.previous(starts, position);
    }

    /** The position after the last one that has the same value. */
    int runEnd(int position) {
        return Bits.next(starts, position + 1, order.length);
    }

    /** The value at a position below {@link #present()}. */
    String valueAt(int position) {
        return valueOf(field, rows[order[position]]);
    }

    static String valueOf(FilterField field, Identity identity) {
        String value = field.textOf(identity);
        if (value == null) {
            throw new IllegalStateException("an absent " + field.literal() + " among the present");
        }
        return value;
    }

    /** Compares the value at a position with one whose key is given; most often the keys suffice. */
    int compare(int position, long key, String value) {
        int byKey = Long.compareUnsigned(keys[position], key);
        return byKey != 0 || !SortKeys.goesOn(key) ? byKey : Folding.compare(valueAt(position), value);
    }

    int compare(int position, TextColumn other, int otherPosition) {
        long key = other.keys[otherPosition];
        int byKey = Long.compareUnsigned(keys[position], key);
        return byKey != 0 || !SortKeys.goesOn(key)
                ? byKey
                : Folding.compare(valueAt(position), other.valueAt(otherPosition));
    }

    /** The positions whose value is equal, ignoring case. */
    Span equalTo(String value) {
        long key = SortKeys.key(value, 0);
        int from = first(0, present, at -> compare(at, key, value) >= 0);
        return new Span(from, Gallop.first(from, present, at -> compare(at, key, value) > 0));
    }

    /** The positions whose value begins so, ignoring case. */
    Span startingWith(String prefix) {
        long key = SortKeys.key(prefix, 0);
        int from = first(0, present, at -> compare(at, key, prefix) >= 0);
        return new Span(from, first(from, present, at -> !startsWith(at, key, prefix)));
    }

    private boolean startsWith(int position, long key, String prefix) {
        return SortKeys.startsWith(keys[position], key)
                && (!SortKeys.goesOn(key) || Folding.startsWith(valueAt(position), prefix));
    }

    /** Where in this order each row is. */
    int[] positions() {
        int[] positions = new int[order.length];
        for (int at = 0; at < order.length; at++) {
            positions[order[at]] = at;
        }
        return positions;
    }

    /** The first position from {@code low} on for which the condition holds, if it holds for all that follow too. */
    static int first(int low, int high, IntPredicate condition) {
        int from = low;
        int to = high;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (condition.test(middle)) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    /** Positions from one, inclusive, to another, exclusive. */
    record Span(int from, int to) {
        int size() {
            return to - from;
        }
    }
}
