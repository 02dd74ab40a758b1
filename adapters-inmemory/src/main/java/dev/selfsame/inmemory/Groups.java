package dev.selfsame.inmemory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of a table by something that they have in common, in the order of a key. */
final class Groups<G, K extends Comparable<? super K>, V> implements Table.Index<V> {

    private final Map<G, TreeMap<K, V>> groups = new HashMap<>();
    private final Function<V, Optional<G>> group;
    private final Function<V, K> key;

    Groups(Function<V, Optional<G>> group, Function<V, K> key) {
        this.group = group;
        this.key = key;
    }

    @Override
    public void changed(@Nullable V before, @Nullable V after) {
        if (before != null) {
            group.apply(before).ifPresent(its -> take(its, key.apply(before)));
        }
        if (after != null) {
            group.apply(after).ifPresent(its -> groups.computeIfAbsent(its, any -> new TreeMap<>())
                    .put(key.apply(after), after));
        }
    }

    private void take(G its, K rowKey) {
        groups.computeIfPresent(its, (any, rows) -> {
            rows.remove(rowKey);
            return rows.isEmpty() ? null : rows;
        });
    }

    boolean has(G wanted) {
        return groups.containsKey(wanted);
    }

    int size(G wanted) {
        TreeMap<K, V> rows = groups.get(wanted);
        return rows == null ? 0 : rows.size();
    }

    List<V> of(G wanted) {
        TreeMap<K, V> rows = groups.get(wanted);
        return rows == null ? List.of() : List.copyOf(rows.values());
    }

    /** Those after a key, in order. */
    List<V> after(G wanted, Optional<K> after, int most) {
        TreeMap<K, V> rows = groups.get(wanted);
        if (rows == null) {
            return List.of();
        }
        return after.map(last -> rows.tailMap(last, false)).orElse(rows).values().stream()
                .limit(most)
                .toList();
    }
}
