package dev.selfsame.inmemory;

import dev.selfsame.identity.Identity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Merges sources that are each in order; a source ends with null. */
final class MergedRows {

    private final Comparator<Identity> order;
    private final List<Supplier<@Nullable Identity>> sources = new ArrayList<>();
    private final List<Identity> heads = new ArrayList<>();

    MergedRows(Comparator<Identity> order) {
        this.order = order;
    }

    void add(Supplier<@Nullable Identity> source) {
        Identity head = source.get();
        if (head != null) {
            sources.add(source);
            heads.add(head);
        }
    }

    @Nullable Identity next() {
        if (heads.isEmpty()) {
            return null;
        }
        int first = 0;
        for (int source = 1; source < heads.size(); source++) {
            if (order.compare(heads.get(source), heads.get(first)) < 0) {
                first = source;
            }
        }
        Identity next = heads.get(first);
        advance(first);
        return next;
    }

    private void advance(int source) {
        Identity head = sources.get(source).get();
        if (head != null) {
            heads.set(source, head);
            return;
        }
        heads.remove(source);
        sources.remove(source);
    }

    /** At most so many rows. */
    List<Identity> next(int most) {
        List<Identity> rows = new ArrayList<>(most);
        while (rows.size() < most) {
            Identity next = next();
            if (next == null) {
                break;
            }
            rows.add(next);
        }
        return rows;
    }
}
