package dev.selfsame.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a filter that is still being read. Parts of the same operator hang in one chain, so that joining two costs
 * the same whatever their lengths, and the depth is that of the meaning.
 */
final class Draft {

    private enum Kind {
        SINGLE,
        NOT,
        AND,
        OR
    }

    private final Kind kind;
    private final @Nullable Filter single;
    private Draft first;
    private Draft last;
    private @Nullable Draft next;
    private int size = 1;
    private int depth = 1;

    private Draft(Filter single) {
        this.kind = Kind.SINGLE;
        this.single = single;
        this.first = this;
        this.last = this;
    }

    private Draft(Kind kind, Draft part) {
        this.kind = kind;
        this.single = null;
        this.first = part;
        this.last = part;
        this.depth = 1 + part.depth;
    }

    static Draft of(Filter single) {
        return new Draft(single);
    }

    int depth() {
        return depth;
    }

    /** The opposite; this draft is used up. */
    Draft negated() {
        return kind == Kind.NOT ? first : new Draft(Kind.NOT, this);
    }

    /** Both together; both drafts are used up. */
    Draft and(Draft other) {
        return joined(Kind.AND, other);
    }

    /** Either of the two; both drafts are used up. */
    Draft or(Draft other) {
        return joined(Kind.OR, other);
    }

    /** Recurs as deep as {@link #depth()} says. */
    Filter finished() {
        if (single != null) {
            return single;
        }
        return switch (kind) {
            case AND -> new Filter.And(parts());
            case OR -> new Filter.Or(parts());
            default -> new Filter.Not(first.finished());
        };
    }

    private Draft joined(Kind operator, Draft other) {
        Draft chain = kind == operator ? this : new Draft(operator, this);
        return other.kind == operator ? chain.withAllOf(other) : chain.with(other);
    }

    private Draft with(Draft part) {
        last.next = part;
        last = part;
        size++;
        depth = Math.max(depth, 1 + part.depth);
        return this;
    }

    private Draft withAllOf(Draft chain) {
        last.next = chain.first;
        last = chain.last;
        size += chain.size;
        depth = Math.max(depth, chain.depth);
        return this;
    }

    private List<Filter> parts() {
        if (size == 2) {
            return List.of(first.finished(), last.finished());
        }
        Filter[] parts = new Filter[size];
        Draft part = first;
        for (int i = 0; i < size && part != null; i++) {
            parts[i] = part.finished();
            part = part.next;
        }
        return List.of(parts);
    }
}
