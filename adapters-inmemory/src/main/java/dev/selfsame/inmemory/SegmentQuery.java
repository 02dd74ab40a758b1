package dev.selfsame.inmemory;

import dev.selfsame.identity.Identity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** A query over one segment. */
final class SegmentQuery {

    private final LiveSegment live;
    private final IndexSegment segment;
    private final ListingRequest request;
    private final BoundFilter filter;
    private final IndexTuning tuning;

    SegmentQuery(LiveSegment live, ListingRequest request, IndexTuning tuning) {
        this.live = live;
        this.segment = live.segment();
        this.request = request;
        this.filter = new FilterBinding(segment).bind(request.filter());
        this.tuning = tuning;
    }

    int rows() {
        return segment.size();
    }

    Identity row(int row) {
        return segment.rows()[row];
    }

    /** How many rows the filter is expected to let through. */
    double expected() {
        return filter.share() * segment.size();
    }

    /** Nanoseconds that the filter is expected to take in {@link #selection()}. */
    double cost() {
        return isFew() ? filter.most() * tuning.rowCost() : filter.cost(RankSpace.of(request.keys()));
    }

    /** All rows, the dead ones too, where the order is that of one space. */
    RankOrder order() {
        return new Arrangement(live, tuning).inOneOrder(new RankedRows.Every(segment.size()), request.keys());
    }

    boolean admits(int row) {
        return !live.isDead(row) && request.predicate().test(segment.rows()[row]);
    }

    /** What the filter lets through: looked at and sorted where that can't be much, else by bitmap. */
    Selection selection() {
        return isFew() ? sorted() : marked();
    }

    private boolean isFew() {
        return filter.most() <= tuning.few();
    }

    Selection sorted() {
        List<Identity> found = new ArrayList<>();
        candidates(filter).sorted().distinct().filter(this::admits).forEach(row -> found.add(segment.rows()[row]));
        found.sort(request.order());
        return new Selection.Sorted(found);
    }

    Selection marked() {
        return new Arrangement(live, tuning).of(filter, request.keys());
    }

    private IntStream candidates(BoundFilter wanted) {
        if (wanted instanceof BoundFilter.Rows rows) {
            return IntStream.range(rows.span().from(), rows.span().to()).map(rows.column()::rowAt);
        }
        if (wanted instanceof BoundFilter.Every every) {
            return every.parts().stream()
                    .min(Comparator.comparingInt(BoundFilter::most))
                    .map(this::candidates)
                    .orElseThrow();
        }
        if (wanted instanceof BoundFilter.Some some) {
            return some.parts().stream().flatMapToInt(this::candidates);
        }
        long[] bits = wanted.bits(RankSpace.ID);
        return IntStream.iterate(
                Bits.next(bits, 0, segment.size()),
                row -> row < segment.size(),
                row -> Bits.next(bits, row + 1, segment.size()));
    }
}
