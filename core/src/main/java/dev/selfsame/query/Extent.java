package dev.selfsame.query;

import java.util.List;

/** How many steps a filter has, since each step that is chained to another one takes a frame on the stack. */
final class Extent {

    private static final int MOST = 32;

    private Extent() {}

    static boolean isLarge(Filter filter) {
        return of(filter) > MOST;
    }

    /** Counts no further than needed. */
    private static int of(Filter filter) {
        if (filter instanceof Filter.And and) {
            return of(and.parts());
        }
        if (filter instanceof Filter.Or or) {
            return of(or.parts());
        }
        if (filter instanceof Filter.Not not) {
            return of(not.part());
        }
        return filter instanceof Filter.In in ? in.values().size() : 1;
    }

    private static int of(List<Filter> parts) {
        int steps = 0;
        for (int i = 0; i < parts.size() && steps <= MOST; i++) {
            steps += of(parts.get(i));
        }
        return steps;
    }
}
