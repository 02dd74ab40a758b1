package dev.selfsame.jdbc;

/**
 * How a page is found.
 *
 * @param steps how far a walk goes at most
 */
record Plan(Way way, long steps) {

    static final Plan DIRECT = new Plan(Way.DIRECT, 0);
    static final Plan FILTER_FIRST = new Plan(Way.FILTER_FIRST, 0);

    /** The ways. */
    enum Way {
        /** Nothing has to be passed over. */
        DIRECT,
        /** Along an index that has the order, passing over what doesn't fit, for so many steps. */
        WALK,
        /** All that fits first, which is put in order then. */
        FILTER_FIRST
    }

    static Plan walk(double steps) {
        return new Plan(Way.WALK, (long) Math.min(steps, Integer.MAX_VALUE));
    }
}
