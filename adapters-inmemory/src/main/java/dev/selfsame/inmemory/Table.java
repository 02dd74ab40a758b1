package dev.selfsame.inmemory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Rows by key, with indexes that follow every change, and every change undoable. */
final class Table<K, V> {

    /** Follows the changes of a table; no row before is an insertion, none after a removal. */
    interface Index<V> {
        void changed(@Nullable V before, @Nullable V after);
    }

    private final Map<K, V> rows = new HashMap<>();
    private final List<Index<V>> indexes = new ArrayList<>();
    private final Undo undo;

    Table(Undo undo) {
        this.undo = undo;
    }

    <I extends Index<V>> I indexedBy(I index) {
        indexes.add(index);
        return index;
    }

    Optional<V> get(K key) {
        return Optional.ofNullable(rows.get(key));
    }

    boolean contains(K key) {
        return rows.containsKey(key);
    }

    Collection<V> all() {
        return rows.values();
    }

    /** The keys of the rows for which a condition holds, as they are now. */
    List<K> keys(Predicate<V> condition) {
        return rows.entrySet().stream()
                .filter(row -> condition.test(row.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    void put(K key, V row) {
        change(key, row);
    }

    void remove(K key) {
        change(key, null);
    }

    private void change(K key, @Nullable V after) {
        V before = replace(key, after);
        undo.push(() -> replace(key, before));
    }

    private @Nullable V replace(K key, @Nullable V after) {
        V before = after == null ? rows.remove(key) : rows.put(key, after);
        indexes.forEach(index -> index.changed(before, after));
        return before;
    }
}
