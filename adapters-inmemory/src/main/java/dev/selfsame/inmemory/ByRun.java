package dev.selfsame.inmemory;

import dev.selfsame.identity.Identity;
import dev.selfsame.query.Sorter;
import java.util.ArrayList;
import java.util.List;

/** Rows by name or alias first and by other keys where that is equal; one run of equal ones is arranged at a time. */
final class ByRun implements Selection {

    /** Longer runs are found by index once more, shorter ones gathered one by one. */
    private static final int LARGEST_SHARE_GATHERED = 32;

    private final Arrangement arrangement;
    private final RankedRows ranks;
    private final BoundFilter filter;
    private final RankSpace space;
    private final TextColumn order;
    private final List<Sorter> rest;
    private final Runs runs;
    private Selection run = new Selection.Sorted(List.of());

    ByRun(Arrangement arrangement, RankedRows ranks, BoundFilter filter, List<Sorter> keys) {
        this.arrangement = arrangement;
        this.ranks = ranks;
        this.filter = filter;
        this.space = RankSpace.of(keys);
        this.order = arrangement.orderOf(space);
        this.rest = keys.subList(1, keys.size());
        this.runs = new Runs(ranks, order, keys.get(0).descending());
    }

    @Override
    public int size() {
        return ranks.size();
    }

    @Override
    public Identity get(int index) {
        if (runs.moveTo(index)) {
            run = arranged();
        }
        return run.get(index - runs.first());
    }

    private Selection arranged() {
        if (runs.size() <= arrangement.tuning().few()) {
            return arrangement.sorted(rows(), rest);
        }
        return runs.size() > arrangement.segment().size() / LARGEST_SHARE_GATHERED ? looked() : gathered();
    }

    private List<Identity> rows() {
        List<Identity> rows = new ArrayList<>(runs.size());
        for (int index = runs.first(); index < runs.first() + runs.size(); index++) {
            rows.add(arrangement.segment().rows()[order.rowAt(runs.rank(index))]);
        }
        return rows;
    }

    private Selection gathered() {
        IndexSegment segment = arrangement.segment();
        Numbering next = segment.by(RankSpace.of(rest));
        long[] bits = Bits.none(segment.size());
        for (int index = runs.first(); index < runs.first() + runs.size(); index++) {
            Bits.set(bits, next.rankOf(order.rowAt(runs.rank(index))));
        }
        return arrangement.of(new RankedRows.Marked(bits), runFilter(), rest);
    }

    private Selection looked() {
        return arrangement.of(runFilter(), rest);
    }

    private BoundFilter runFilter() {
        IndexSegment segment = arrangement.segment();
        return new BoundFilter.Every(segment, List.of(new BoundFilter.Rows(segment, order, runs.span()), filter));
    }
}
