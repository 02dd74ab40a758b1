package dev.selfsame.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Those rows of a table that decisions are about: as they were loaded, and as the decisions leave them. */
final class Rows<K, R> {

    private final Undo undo;
    private final Map<K, Slot<R>> slots = new LinkedHashMap<>();
    private final List<Group<?, K, R>> groups = new ArrayList<>();

    Rows(Undo undo) {
        this.undo = undo;
    }

    <G> Group<G, K, R> groupedBy(Function<R, @Nullable G> group) {
        Group<G, K, R> added = new Group<>(group);
        groups.add(added);
        return added;
    }

    void loaded(K key, R row) {
        if (!slots.containsKey(key)) {
            slots.put(key, new Slot<>(row, row));
            groups.forEach(group -> group.moved(key, null, row));
        }
    }

    boolean isKnown(K key) {
        return slots.containsKey(key);
    }

    Optional<R> get(K key) {
        return Optional.ofNullable(slots.get(key)).flatMap(slot -> Optional.ofNullable(slot.current));
    }

    boolean contains(K key) {
        return get(key).isPresent();
    }

    void put(K key, @Nullable R row) {
        Slot<R> slot = slots.computeIfAbsent(key, any -> new Slot<>(null, null));
        R before = slot.current;
        set(key, slot, before, row);
        undo.add(() -> set(key, slot, row, before));
    }

    private void set(K key, Slot<R> slot, @Nullable R from, @Nullable R to) {
        slot.current = to;
        groups.forEach(group -> group.moved(key, from, to));
    }

    void remove(K key) {
        put(key, null);
    }

    List<K> keys(Predicate<R> wanted) {
        return slots.entrySet().stream()
                .filter(entry -> entry.getValue().current != null
                        && wanted.test(Objects.requireNonNull(entry.getValue().current)))
                .map(Map.Entry::getKey)
                .toList();
    }

    List<R> created() {
        return slots.values().stream()
                .filter(slot -> slot.original == null)
                .flatMap(slot -> Optional.ofNullable(slot.current).stream())
                .toList();
    }

    List<R> changed() {
        return slots.values().stream()
                .filter(slot -> slot.original != null && slot.original != slot.current)
                .flatMap(slot -> Optional.ofNullable(slot.current).stream())
                .toList();
    }

    List<K> removed() {
        return slots.entrySet().stream()
                .filter(entry -> entry.getValue().original != null && entry.getValue().current == null)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Some of what was loaded has gone from the database since then; what has become of it is new there. */
    void lost(Predicate<R> gone) {
        slots.values().forEach(slot -> slot.lose(gone));
    }

    /** What was loaded for a row. */
    @Nullable R original(K key) {
        Slot<R> slot = slots.get(key);
        return slot == null ? null : slot.original;
    }

    private static final class Slot<R> {
        private @Nullable R original;
        private @Nullable R current;

        Slot(@Nullable R original, @Nullable R current) {
            this.original = original;
            this.current = current;
        }

        void lose(Predicate<R> gone) {
            R loaded = original;
            if (loaded != null && gone.test(loaded)) {
                original = null;
            }
        }
    }

    /** The rows by something that they have in common; null is no group. */
    static final class Group<G, K, R> {

        private final Function<R, @Nullable G> group;
        private final Map<G, Set<K>> members = new HashMap<>();

        private Group(Function<R, @Nullable G> group) {
            this.group = group;
        }

        private void moved(K key, @Nullable R from, @Nullable R to) {
            G before = from == null ? null : group.apply(from);
            G after = to == null ? null : group.apply(to);
            if (before != null) {
                Set<K> left = members.get(before);
                if (left != null) {
                    left.remove(key);
                }
            }
            if (after != null) {
                members.computeIfAbsent(after, any -> new HashSet<>()).add(key);
            }
        }

        int size(G of) {
            Set<K> found = members.get(of);
            return found == null ? 0 : found.size();
        }
    }
}
