package dev.selfsame.inmemory;

import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The effects that aren't dead, by their keys. */
final class EffectKeys implements Table.Index<StoredEffect> {

    private final TreeMap<String, StoredEffect> waiting = new TreeMap<>();

    @Override
    public void changed(@Nullable StoredEffect before, @Nullable StoredEffect after) {
        if (before != null) {
            waiting.remove(before.key());
        }
        if (after != null && !after.dead()) {
            waiting.put(after.key(), after);
        }
    }

    boolean any(String prefix, Predicate<StoredEffect> condition) {
        return waiting.tailMap(prefix).entrySet().stream()
                .takeWhile(each -> each.getKey().startsWith(prefix))
                .anyMatch(each -> condition.test(each.getValue()));
    }
}
