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
        RankedRows.Marked ready = live.isWhole() ? filter.ready(space) : null;
        return of(ready == null ? marked(filter, space) : ready, filter, keys);
    }

    private RankedRows.Marked marked(BoundFilter filter, RankSpace space) {
        long[] bits = filter.bits(space);
        live.removeDead(bits, space);
        return new RankedRows.Marked(bits);
    }

    /**
     * The rows that have the given ranks in the space of the keys.
     *
     * @param filter lets through what these are, and maybe dead rows
     */
    Selection of(RankedRows.Marked ranks, BoundFilter filter, List<Sorter> keys) {
        if (!keys.isEmpty() && keys.get(0).field() == SortField.CLOUD_STATUS) {
            return new ByStatus(this, ranks, filter, keys);
        }
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
