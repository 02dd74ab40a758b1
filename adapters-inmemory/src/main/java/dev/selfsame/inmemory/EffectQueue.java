package dev.selfsame.inmemory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The effects that aren't dead, the earliest due first. */
final class EffectQueue implements Table.Index<StoredEffect> {

    private final TreeSet<StoredEffect> waiting = new TreeSet<>(
            Comparator.comparing((StoredEffect each) -> each.stored().due()).thenComparing(StoredEffect::number));

    @Override
    public void changed(@Nullable StoredEffect before, @Nullable StoredEffect after) {
        if (before != null) {
            waiting.remove(before);
        }
        if (after != null && !after.dead()) {
            waiting.add(after);
        }
    }

    List<StoredEffect> due(Instant now, int most) {
        return waiting.stream()
                .takeWhile(each -> !each.stored().due().isAfter(now))
                .limit(most)
                .toList();
    }

    Optional<Instant> next() {
        return waiting.stream().findFirst().map(first -> first.stored().due());
    }
}
