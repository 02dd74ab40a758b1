package dev.selfsame.access;

import java.util.List;

/** Roles that may be given, found by what a person has; nothing of it ever changes. */
sealed interface Node permits Few, Many {

    /** Adds the roles that mention one of some keys and are given. */
    void collect(Facts facts, long keys, Found found);

    /** In how many places of it a role stands. */
    int size();

    /** The keys that its roles mention, as bits, and perhaps some more. */
    long mentions();

    Node with(Entry entry, int depth);

    Node without(Entry entry);

    /**
     * Of roles of which one or the other is given here.
     *
     * @param depth how many comparisons lead here
     */
    static Node of(List<Entry> entries, int depth) {
        Few few = Few.of(entries);
        return few.isTooLong(depth) ? Many.of(few.entries(), depth) : few;
    }
}
