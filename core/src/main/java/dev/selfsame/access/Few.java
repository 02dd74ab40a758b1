package dev.selfsame.access;

import java.util.ArrayList;
import java.util.List;

/** Roles at each of which one looks: those that are given to whoever comes here, and those whose condition has to hold. */
final class Few implements Node {

    static final Few NONE = of(List.of());

    private static final long EVERY_KEY = -1;
    private static final int MOST = 3;
    private static final int DEEPEST = 8;

    private final Entry[] others;
    private final RoleId[] given;
    private final long[] mentionsOfGiven;
    private final long mentions;

    private Few(List<Entry> given, List<Entry> others) {
        this.others = others.toArray(Entry[]::new);
        this.given = given.stream().map(Entry::role).toArray(RoleId[]::new);
        this.mentionsOfGiven = given.stream().mapToLong(Entry::mentions).toArray();
        this.mentions = mentions(given) | mentions(others);
    }

    private static long mentions(List<Entry> entries) {
        return entries.stream().mapToLong(Entry::mentions).reduce(0, (one, other) -> one | other);
    }

    static Few of(List<Entry> entries) {
        List<Entry> given = new ArrayList<>();
        List<Entry> others = new ArrayList<>();
        entries.stream().flatMap(entry -> entry.split().stream()).forEach(entry -> (entry.isGiven() ? given : others)
                .add(entry));
        return new Few(given, others);
    }

    /** Whether there are so many conditions that one had better find their roles by values. */
    boolean isTooLong(int depth) {
        return others.length > MOST && depth < DEEPEST;
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>(List.of(others));
        for (int i = 0; i < given.length; i++) {
            entries.add(Entry.given(given[i], mentionsOfGiven[i]));
        }
        return entries;
    }

    @Override
    public void collect(Facts facts, long keys, Found found) {
        for (int i = 0; i < given.length; i++) {
            if (keys == EVERY_KEY || (mentionsOfGiven[i] & keys) != 0) {
                found.found(given[i]);
            }
        }
        for (Entry entry : others) {
            if ((entry.mentions() & keys) != 0 && entry.rest().holds(facts)) {
                found.found(entry.role());
            }
        }
    }

    @Override
    public int size() {
        return given.length + others.length;
    }

    @Override
    public long mentions() {
        return mentions;
    }

    @Override
    public Node with(Entry entry, int depth) {
        Few more = and(entry);
        return more.isTooLong(depth) ? Many.of(more.entries(), depth) : more;
    }

    Few and(Entry entry) {
        List<Entry> more = entries();
        more.add(entry);
        return Few.of(more);
    }

    @Override
    public Few without(Entry entry) {
        return Few.of(entries().stream()
                .filter(each -> !each.role().equals(entry.role()))
                .toList());
    }
}
