package dev.selfsame.inmemory;

import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;

/** Where the rows of two segments go when they become one. */
final class RowMerge {

    private final Identity[] rows;
    private final int[] one;
    private final int[] other;
    private int size;

    private RowMerge(LiveSegment one, LiveSegment other) {
        this.rows = new Identity[one.size() + other.size()];
        this.one = new int[one.segment().size()];
        this.other = new int[other.segment().size()];
    }

    static RowMerge of(LiveSegment one, LiveSegment other) {
        RowMerge merge = new RowMerge(one, other);
        merge.fill(one, other);
        return merge;
    }

    private void fill(LiveSegment left, LiveSegment right) {
        Identity[] leftRows = left.segment().rows();
        Identity[] rightRows = right.segment().rows();
        int at = 0;
        for (int row = 0; row < rightRows.length; row++) {
            IdentityId next = rightRows[row].id();
            int until = Gallop.first(
                    at, leftRows.length, candidate -> leftRows[candidate].id().compareTo(next) >= 0);
            for (; at < until; at++) {
                one[at] = place(left, at);
            }
            other[row] = place(right, row);
        }
        for (; at < leftRows.length; at++) {
            one[at] = place(left, at);
        }
    }

    private int place(LiveSegment from, int row) {
        if (from.isDead(row)) {
            return -1 - size;
        }
        rows[size] = from.segment().rows()[row];
        return size++;
    }

    /** The rows that live, by id. */
    Identity[] rows() {
        return rows;
    }

    /**
     * The new row for each old one of the first segment; for one that is dead, minus 1 minus the row that it would have
     * come before.
     */
    int[] one() {
        return one;
    }

    /** The same for the second segment. */
    int[] other() {
        return other;
    }
}
