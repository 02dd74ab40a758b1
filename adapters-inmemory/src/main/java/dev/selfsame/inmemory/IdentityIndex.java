package dev.selfsame.inmemory;

import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.query.Cursors;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.query.Page;
import dev.selfsame.query.Window;
import dev.selfsame.refusal.Refusal;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers listings without a scan: an index for each field that can be filtered or sorted by, and a choice of plan.
 *
 * <p>Identities lie in segments, each fully indexed and about {@link IndexTuning#growth()} times as large as the next
 * one; the latest changes lie unindexed beside them until they are enough for a segment of their own. A small segment
 * is merged into the next larger one when it has grown near its size, so that a change costs a logarithmic number of
 * moves in the long run and nothing is sorted twice.
 *
 * <p>Writers ({@link #put}, {@link #remove}, {@link #compact}) must come one at a time. Readers ({@link #list}) need no
 * lock and wait for nobody: they see the state that the last finished write has left. A replaced identity whose
 * filterable and sortable fields stay the same is replaced in place, and readers may see it a moment earlier.
 */
final class IdentityIndex {

    private final IndexTuning tuning;
    private final List<LiveSegment> segments = new ArrayList<>();
    private final Map<IdentityId, Identity> recent = new HashMap<>();
    private volatile IndexState state = IndexState.EMPTY;

    IdentityIndex() {
        this(IndexTuning.USUAL);
    }

    IdentityIndex(IndexTuning tuning) {
        this.tuning = tuning;
    }

    /** Inserts an identity, or replaces the one with its id. */
    void put(Identity identity) {
        add(identity);
        publish();
    }

    /** Makes one segment of all, so that listings are as quick as they get. */
    void compact() {
        addSegment();
        while (segments.size() > 1) {
            LiveSegment small = segments.remove(segments.size() - 1);
            int at = segments.size() - 1;
            segments.set(at, merged(segments.get(at), small));
        }
        publish();
    }

    void remove(IdentityId id) {
        if (recent.remove(id) == null) {
            remove(find(id));
        }
        publish();
    }

    /** A page of a listing; refuses a cursor that isn't one of this query's. */
    Either<Refusal, Page<Identity>> list(IdentityQuery query) {
        return list(query, ListingPlan.QUICKEST);
    }

    Either<Refusal, Page<Identity>> list(IdentityQuery query, ListingPlan plan) {
        Listing listing = new Listing(state, query, tuning);
        if (query.window() instanceof Window.After after && after.cursor().isPresent()) {
            return Cursors.read(query, after.cursor().get()).map(position -> listing.page(0, position, plan));
        }
        int offset = query.window() instanceof Window.Offset window ? window.offset() : 0;
        return Either.right(listing.page(offset, null, plan));
    }

    /** How many identities there are. */
    int size() {
        IndexState seen = state;
        return seen.segments().stream().mapToInt(LiveSegment::size).sum()
                + seen.recent().size();
    }

    private void add(Identity identity) {
        if (recent.replace(identity.id(), identity) != null) {
            return;
        }
        Place place = find(identity.id());
        if (place != null && place.replaced(identity)) {
            return;
        }
        remove(place);
        recent.put(identity.id(), identity);
        if (recent.size() >= tuning.recent()) {
            addSegment();
        }
    }

    private @Nullable Place find(IdentityId id) {
        for (LiveSegment live : segments) {
            int row = live.find(id);
            if (row >= 0) {
                return new Place(live, row);
            }
        }
        return null;
    }

    private void remove(@Nullable Place place) {
        if (place != null) {
            int at = segments.indexOf(place.live());
            segments.set(at, place.live().without(place.row()));
            compact(at);
        }
    }

    /** Makes room once more is dead than alive. */
    private void compact(int at) {
        LiveSegment live = segments.get(at);
        if (live.size() == 0) {
            segments.remove(at);
        } else if (live.isMostlyDead()) {
            LiveSegment nothing = LiveSegment.of(IndexSegment.of(new Identity[0], tuning));
            segments.set(at, merged(live, nothing));
            settle();
        }
    }

    private void addSegment() {
        Identity[] rows = recent.values().toArray(Identity[]::new);
        recent.clear();
        Arrays.sort(rows, Comparator.comparing(Identity::id));
        segments.add(LiveSegment.of(IndexSegment.of(rows, tuning)));
        settle();
    }

    /** Merges, from the smallest segment on, whichever isn't much smaller than the one before. */
    private void settle() {
        segments.sort(Comparator.comparingInt(LiveSegment::size).reversed());
        for (int at = segments.size() - 1; at > 0; at--) {
            LiveSegment large = segments.get(at - 1);
            LiveSegment small = segments.get(at);
            if (large.size() <= (long) tuning.growth() * small.size()) {
                segments.set(at - 1, merged(large, small));
                segments.remove(at);
            }
        }
    }

    private LiveSegment merged(LiveSegment large, LiveSegment small) {
        return LiveSegment.of(IndexSegment.merged(large, small, tuning));
    }

    private void publish() {
        state = new IndexState(List.copyOf(segments), List.copyOf(recent.values()));
    }

    /** Where an identity lives. */
    private record Place(LiveSegment live, int row) {

        /** Puts a version that no filter or order tells from this one into its place, if it is one. */
        boolean replaced(Identity newer) {
            Identity[] rows = live.segment().rows();
            boolean same = IndexSegment.sameValues(rows[row], newer);
            if (same) {
                rows[row] = newer;
            }
            return same;
        }
    }
}
