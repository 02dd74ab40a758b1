package dev.selfsame.inmemory;

import dev.selfsame.identity.Identity;
import dev.selfsame.query.Cursor;
import dev.selfsame.query.Cursors;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.query.Page;
import dev.selfsame.query.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** One listing over a state of the index. */
final class Listing {

    private final IndexTuning tuning;
    private final IdentityQuery query;
    private final ListingRequest request;
    private final List<SegmentQuery> segments;
    private final List<Identity> recent;

    Listing(IndexState state, IdentityQuery query, IndexTuning tuning) {
        this.tuning = tuning;
        this.query = query;
        this.request = ListingRequest.of(query);
        this.segments = state.segments().stream()
                .map(segment -> new SegmentQuery(segment, request, tuning))
                .toList();
        this.recent = state.recent().stream()
                .filter(request.predicate())
                .sorted(request.order())
                .toList();
    }

    /** The page that begins after so many rows, or after a position where one is given. */
    Page<Identity> page(int offset, @Nullable Position after, ListingPlan plan) {
        if (mayWalk(plan)) {
            long steps = plan == ListingPlan.WALK ? Long.MAX_VALUE : stepsWorthWalking(offset);
            List<Identity> rows = walked(offset, after, steps);
            if (rows != null) {
                return page(rows, OptionalLong.empty());
            }
        }
        MergedSelection merged = new MergedSelection(selections(plan), request.order());
        List<Identity> rows = after == null ? merged.rows(offset, most()) : merged.rows(after, most());
        return page(rows, query.count() ? OptionalLong.of(merged.size()) : OptionalLong.empty());
    }

    private boolean mayWalk(ListingPlan plan) {
        boolean wanted = plan == ListingPlan.QUICKEST || plan == ListingPlan.WALK;
        return wanted && !query.count() && request.isOneOrder();
    }

    private @Nullable List<Identity> walked(int offset, @Nullable Position after, long steps) {
        if (steps == 0) {
            return null;
        }
        OrderWalk walk = new OrderWalk(request.order(), after, steps);
        segments.forEach(walk::add);
        walk.add(recent);
        return walk.rows(offset, most());
    }

    /** One more than the page has, to know whether there is a next one. */
    private int most() {
        return query.window().limit() + 1;
    }

    /** How many rows may be looked at before a bitmap would have been cheaper; none where that is to be expected. */
    private long stepsWorthWalking(int offset) {
        double rows = recent.size();
        double expected = recent.size();
        double cost = 0;
        for (SegmentQuery segment : segments) {
            rows += segment.rows();
            expected += segment.expected();
            cost += segment.cost();
        }
        double steps = cost / tuning.rowCost();
        double needed = ((double) offset + most()) * rows / Math.max(expected, 1e-3);
        return needed > steps ? 0 : (long) (2 * steps);
    }

    private List<Selection> selections(ListingPlan plan) {
        List<Selection> selections = new ArrayList<>();
        for (SegmentQuery segment : segments) {
            selections.add(
                    switch (plan) {
                        case SORT -> segment.sorted();
                        case BITMAP -> segment.marked();
                        case QUICKEST, WALK -> segment.selection();
                    });
        }
        selections.add(new Selection.Sorted(recent));
        return selections;
    }

    private Page<Identity> page(List<Identity> rows, OptionalLong total) {
        int limit = query.window().limit();
        if (rows.size() <= limit || limit == 0) {
            return new Page<>(limit == 0 ? List.of() : rows, total, Optional.empty());
        }
        List<Identity> items = rows.subList(0, limit);
        Cursor next = Cursors.of(query, items.get(limit - 1));
        return new Page<>(items, total, Optional.of(next));
    }
}
