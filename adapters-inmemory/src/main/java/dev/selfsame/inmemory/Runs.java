package dev.selfsame.inmemory;

/** A set of ranks as runs of equal values; remembers the run that it was moved to last. */
final class Runs {

    private final RankedRows ranks;
    private final TextColumn order;
    private final boolean descending;
    private int from;
    private int to;
    private int first;
    private int last;
    private int before;

    Runs(RankedRows ranks, TextColumn order, boolean descending) {
        this.ranks = ranks;
        this.order = order;
        this.descending = descending;
    }

    /** Moves to the run that an index falls into; false where it is there already. */
    boolean moveTo(int index) {
        if (index >= first && index < last) {
            return false;
        }
        int rank = ranks.row(descending ? ranks.size() - 1 - index : index);
        from = order.runStart(rank);
        to = order.runEnd(rank);
        before = ranks.before(from);
        int after = ranks.before(to);
        first = descending ? ranks.size() - after : before;
        last = first + after - before;
        return true;
    }

    /** The run's positions in its column. */
    TextColumn.Span span() {
        return new TextColumn.Span(from, to);
    }

    /** How many of the set's ranks are in the run. */
    int size() {
        return last - first;
    }

    /** The index of the run's first. */
    int first() {
        return first;
    }

    /** The rank at an index of the run, where the run's own are ascending. */
    int rank(int index) {
        return ranks.row(before + index - first);
    }
}
