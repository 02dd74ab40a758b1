package dev.selfsame.inmemory;

import dev.selfsame.identity.IdentityId;
import dev.selfsame.inmemory.TextColumn.Span;
import dev.selfsame.query.FilterField;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** A segment and which of its rows have gone since; immutable, like both. */
final class LiveSegment {

    private final IndexSegment segment;
    private final Map<RankSpace, DeadRows> dead;
    private final int deaths;

    private LiveSegment(IndexSegment segment, Map<RankSpace, DeadRows> dead, int deaths) {
        this.segment = segment;
        this.dead = dead;
        this.deaths = deaths;
    }

    static LiveSegment of(IndexSegment segment) {
        Map<RankSpace, DeadRows> dead = new EnumMap<>(RankSpace.class);
        for (RankSpace space : RankSpace.values()) {
            dead.put(space, DeadRows.none(segment.size()));
        }
        return new LiveSegment(segment, dead, 0);
    }

    LiveSegment without(int row) {
        Map<RankSpace, DeadRows> changed = new EnumMap<>(RankSpace.class);
        dead.forEach(
                (space, rows) -> changed.put(space, rows.with(segment.by(space).rankOf(row))));
        return new LiveSegment(segment, changed, deaths + 1);
    }

    IndexSegment segment() {
        return segment;
    }

    /** How many rows live. */
    int size() {
        return segment.size() - deaths;
    }

    boolean isWhole() {
        return deaths == 0;
    }

    boolean isMostlyDead() {
        return deaths > segment.size() / 2;
    }

    boolean isDead(int row) {
        return deaths > 0 && dead(RankSpace.ID).contains(row);
    }

    void removeDead(long[] bits, RankSpace space) {
        if (deaths > 0) {
            dead(space).removeFrom(bits);
        }
    }

    private DeadRows dead(RankSpace space) {
        return Objects.requireNonNull(dead.get(space));
    }

    /** The living row of an identity, or -1. */
    int find(IdentityId id) {
        TextColumn ids = segment.text(FilterField.ID);
        Span alike = ids.equalTo(id.value());
        for (int at = alike.from(); at < alike.to(); at++) {
            int row = ids.rowAt(at);
            if (segment.rows()[row].id().equals(id)) {
                return isDead(row) ? -1 : row;
            }
        }
        return -1;
    }
}
