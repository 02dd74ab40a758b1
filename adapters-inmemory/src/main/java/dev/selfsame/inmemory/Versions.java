package dev.selfsame.inmemory;

import dev.selfsame.ports.StaleDecision;
import java.util.Optional;
import java.util.function.Function;

/** The checks that tell a stale decision: a new state isn't there yet, any other follows the stored one. */
final class Versions {

    private Versions() {}

    static <K, V> void configured(Table<K, V> table, K key, V row, Function<V, Long> version, String what) {
        Optional<Long> before = table.get(key).map(version);
        long expected = before.orElse(0L) + 1;
        if (version.apply(row) != expected) {
            throw stale(what);
        }
        table.put(key, row);
    }

    static <K, V> void fresh(Table<K, V> table, K key, long version, String what) {
        if (table.contains(key) || version != 1) {
            throw stale(what);
        }
    }

    static <K, V> V next(Table<K, V> table, K key, long version, Function<V, Long> current, String what) {
        return current(table, key, version - 1, current, what);
    }

    static <K, V> V current(Table<K, V> table, K key, long version, Function<V, Long> current, String what) {
        V row = table.get(key).orElseThrow(() -> stale(what));
        follows(Optional.of(current.apply(row)), version + 1, what);
        return row;
    }

    static void follows(Optional<Long> current, long next, String what) {
        if (!current.equals(Optional.of(next - 1))) {
            throw stale(what);
        }
    }

    static StaleDecision stale(String what) {
        return new StaleDecision("The " + what + " is not there, or not as it was when the decision was made");
    }
}
