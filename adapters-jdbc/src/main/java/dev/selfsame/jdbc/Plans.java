package dev.selfsame.jdbc;

import dev.selfsame.query.Filter;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.query.Position;
import dev.selfsame.query.Sorter;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Chooses how a listing is found. Databases think that a filter and an order have nothing to do with each other; where they
 * have, a walk along the order may pass over everything before it finds something. So its beginning is looked at, once for
 * each kind of listing and some time.
 */
final class Plans {

    private static final int REMEMBERED = 1000;
    private static final long GOOD_FOR_NANOS = TimeUnit.MINUTES.toNanos(1);

    /** So few rows are sorted faster than anything could be looked up. */
    private static final int FEW = 1000;

    /** How much farther than expected a walk may go. */
    private static final int MARGIN = 4;

    /** How much of a walk is looked at, */
    private static final long BEGINNING = 2000;

    /** and how much farther, as long as that is no more work than to find all that fits, */
    private static final int FARTHER = 2;

    /** until there are all that are wanted, or enough to tell of the rest: an order may begin with many that don't fit. */
    private static final int RELIABLE = 1000;

    /** What listings have in common that are found in the same way. */
    private record Kind(
            Filter filter, boolean correlatedOnly, List<Sorter> sorters, int magnitude, Optional<String> from) {}

    private record Choice(Plan plan, long madeAt) {}

    private final Map<Kind, Choice> choices = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Kind, Choice> eldest) {
            return size() > REMEMBERED;
        }
    };

    Plan choose(IdentityQuery query, long rows, @Nullable Position after, Session session) throws SQLException {
        if (query.filter() instanceof Filter.All) {
            return Plan.DIRECT;
        }
        Kind kind = new Kind(
                query.filter(), query.correlatedOnly(), query.sorters(), Long.numberOfLeadingZeros(rows), from(after));
        long now = System.nanoTime();
        Choice known = remembered(kind);
        if (known != null && now - known.madeAt() < GOOD_FOR_NANOS) {
            return known.plan();
        }
        Plan plan = worked(query, rows, after, session);
        remember(kind, new Choice(plan, now));
        return plan;
    }

    private synchronized @Nullable Choice remembered(Kind kind) {
        return choices.get(kind);
    }

    private synchronized void remember(Kind kind, Choice choice) {
        choices.put(kind, choice);
    }

    private static Optional<String> from(@Nullable Position after) {
        return Optional.ofNullable(after)
                .flatMap(position -> position.values().stream().findFirst())
                .flatMap(value -> value)
                .map(text -> text.substring(0, Math.min(2, text.length())));
    }

    private static Plan worked(IdentityQuery query, long rows, @Nullable Position after, Session session)
            throws SQLException {
        ListingSql sql = new ListingSql(query, session);
        long fitting = session.dialect().estimate(session, sql.fitting());
        if (fitting >= 0 && fitting <= FEW) {
            return Plan.FILTER_FIRST;
        }
        long seen = BEGINNING;
        long found = found(sql, seen, after, session);
        while (found < Math.min(rows, RELIABLE) && seen * FARTHER <= fitting) {
            seen *= FARTHER;
            found = found(sql, seen, after, session);
        }
        double walk = 1.0 * rows * seen / Math.max((double) found, 0.5);
        return fitting < 0 || walk <= fitting ? Plan.walk(Math.max((double) seen, MARGIN * walk)) : Plan.FILTER_FIRST;
    }

    private static long found(ListingSql sql, long seen, @Nullable Position after, Session session)
            throws SQLException {
        return session.one(sql.beginning(seen, after), row -> row.getLong(1)).orElse(0L);
    }
}
