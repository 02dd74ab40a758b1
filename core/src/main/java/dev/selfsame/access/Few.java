package dev.selfsame.access;

import java.util.ArrayList;
import java.util.List;

/** So few roles that one looks at each of them. */
record Few(List<Entry> entries, long mentions) implements Node {

    private static final int MOST = 3;
    private static final int DEEPEST = 8;

    static Few of(List<Entry> entries) {
        List<Entry> split =
                entries.stream().flatMap(entry -> entry.split().stream()).toList();
        return new Few(split, split.stream().mapToLong(Entry::mentions).reduce(0, (one, other) -> one | other));
    }

    boolean isTooLong(int depth) {
        return entries.size() > MOST && depth < DEEPEST;
    }

    @Override
    public void collect(Facts facts, long keys, Found found) {
        if ((mentions & keys) == 0) {
            return;
        }
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if ((entry.mentions() & keys) != 0 && entry.rest().holds(facts)) {
                found.found(entry.role());
            }
        }
    }

    @Override
    public int size() {
        return entries.size();
    }

    @Override
    public Node with(Entry entry, int depth) {
        Few more = and(entry);
        return more.isTooLong(depth) ? Many.of(more.entries(), depth) : more;
    }

    Few and(Entry entry) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(entry);
        return Few.of(more);
    }

    @Override
    public Few without(Entry entry) {
        return Few.of(entries.stream()
                .filter(each -> !each.role().equals(entry.role()))
                .toList());
    }
}
