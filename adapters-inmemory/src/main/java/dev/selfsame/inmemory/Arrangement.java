package dev.selfsame.inmemory;

import dev.selfsame.identity.Identity;
import dev.selfsame.query.SortField;
import dev.selfsame.query.Sorter;
import java.util.List;

/** Puts the rows of a bitmap into the order of several keys, no further than they are asked for. */
record Arrangement(LiveSegment live, IndexTuning tuning) {

    IndexSegment segment() {
        return live.segment();
    }

    /** The living rows that a filter lets through. */
    Selection of(BoundFilter filter, List<Sorter> keys) {
        RankSpace space = RankSpace.of(keys);
        long[] bits = filter.bits(space);
        live.removeDead(bits, space);
        return of(bits, filter, keys);
    }

    /**
     * The rows of a bitmap in the space of the keys.
     *
     * @param filter lets through what the bitmap has, and maybe dead rows
     */
    Selection of(long[] bits, BoundFilter filter, List<Sorter> keys) {
        if (!keys.isEmpty() && keys.get(0).field() == SortField.CLOUD_STATUS) {
            return new ByStatus(this, bits, filter, keys);
        }
        RankedRows ranks = new RankedRows.Marked(bits);
        return keys.size() <= 1 ? inOneOrder(ranks, keys) : new ByRun(this, ranks, filter, keys);
    }

    /** Ranks in the order of one key that isn't the status, or of the ids. */
    RankOrder inOneOrder(RankedRows ranks, List<Sorter> keys) {
        RankSpace space = RankSpace.of(keys);
        return keys.isEmpty() || !keys.get(0).descending()
                ? new RankOrder.Ascending(segment(), space, ranks)
                : new RankOrder.Descending(segment(), space, ranks, orderOf(space));
    }

    TextColumn orderOf(RankSpace space) {
        return segment().by(space).order();
    }

    Selection sorted(List<Identity> rows, List<Sorter> keys) {
        return new Selection.Sorted(
                rows.stream().sorted(Sorter.comparator(keys)).toList());
    }
}
