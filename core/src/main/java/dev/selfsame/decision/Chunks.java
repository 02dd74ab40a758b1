package dev.selfsame.decision;

import dev.selfsame.event.Due;
import dev.selfsame.event.Effect;
import dev.selfsame.identity.IdentityId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Splits the people whom a task is for, so that several workers can share it. */
final class Chunks {

    /** For what a person waits for: small, so that many can share it and something is soon to be seen. */
    static final int SMALL = 100;

    /** For what runs by itself: large, since each chunk has a price of its own. */
    static final int LARGE = 1000;

    private Chunks() {}

    /** Numbered from a first one on; nobody at all is a chunk as well, so that the task comes to its end. */
    static List<Due> of(
            List<IdentityId> people,
            int first,
            int most,
            BiFunction<Integer, List<IdentityId>, Effect> effect,
            Instant at) {
        List<Due> chunks = new ArrayList<>();
        int from = 0;
        do {
            int to = Math.min(people.size(), from + most);
            chunks.add(new Due(effect.apply(first + chunks.size(), people.subList(from, to)), at));
            from = to;
        } while (from < people.size());
        return chunks;
    }
}
