package dev.selfsame.jdbc;

/** How a page is found. */
enum Plan {
    /** Along an index that has the order, passing over what doesn't fit. */
    WALK,
    /** All that fits first, which is put in order then. */
    FILTER_FIRST
}
