package dev.selfsame.access;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A map of which a changed copy shares the most with the one before: many small maps, by hash. */
record Spread<K, V>(List<Map<K, V>> parts, int size) {

    private static final int PARTS = 512;

    static <K, V> Spread<K, V> of(Map<K, V> all) {
        List<Map<K, V>> parts = new ArrayList<>(Collections.nCopies(PARTS, Map.of()));
        Map<Integer, Map<K, V>> byPart = new HashMap<>();
        all.forEach((key, value) ->
                byPart.computeIfAbsent(part(key), none -> new HashMap<>()).put(key, value));
        byPart.forEach((part, each) -> parts.set(part, Map.copyOf(each)));
        return new Spread<>(parts, all.size());
    }

    private static int part(Object key) {
        return Math.floorMod((key.hashCode() * 0x9E3779B9) >>> 16, PARTS);
    }

    Optional<V> get(K key) {
        return Optional.ofNullable(parts.get(part(key)).get(key));
    }

    Spread<K, V> with(K key, V value) {
        Map<K, V> part = new HashMap<>(parts.get(part(key)));
        part.put(key, value);
        return with(key, part);
    }

    Spread<K, V> without(K key) {
        Map<K, V> part = new HashMap<>(parts.get(part(key)));
        part.remove(key);
        return with(key, part);
    }

    private Spread<K, V> with(K key, Map<K, V> part) {
        List<Map<K, V>> changed = new ArrayList<>(parts);
        changed.set(part(key), Map.copyOf(part));
        return new Spread<>(changed, size + part.size() - parts.get(part(key)).size());
    }

    boolean isEmpty() {
        return size == 0;
    }
}
