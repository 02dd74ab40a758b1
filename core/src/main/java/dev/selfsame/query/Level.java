package dev.selfsame.query;

import org.jspecify.annotations.Nullable;

/** What has been read inside of one pair of parentheses, or outside of them all. */
final class Level {

    private final @Nullable Level outer;
    private final int opening;
    private final boolean negated;
    private @Nullable Draft any;
    private @Nullable Draft all;

    private Level(@Nullable Level outer, int opening, boolean negated) {
        this.outer = outer;
        this.opening = opening;
        this.negated = negated;
    }

    static Level outermost() {
        return new Level(null, 0, false);
    }

    /** A level that a parenthesis opens; {@code negated} when an odd number of {@code not} stands before it. */
    Level inner(int opening, boolean negated) {
        return new Level(this, opening, negated);
    }

    @Nullable Level outer() {
        return outer;
    }

    int opening() {
        return opening;
    }

    boolean negated() {
        return negated;
    }

    void add(Draft operand, boolean negate) {
        Draft part = negate ? operand.negated() : operand;
        all = all == null ? part : all.and(part);
    }

    /** Begins the next alternative. */
    void or() {
        any = whole();
        all = null;
    }

    Draft whole() {
        if (all == null) {
            throw new IllegalStateException("an operand is missing");
        }
        return any == null ? all : any.or(all);
    }
}
