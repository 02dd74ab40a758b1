package dev.selfsame.inmemory;

import dev.selfsame.event.Effect;
import dev.selfsame.ports.driven.Effects.Stored;
import java.time.Instant;
import java.util.Optional;

/** An effect as it is kept: {@code due} moves to the end of the lease when it is claimed. */
record StoredEffect(long number, Stored stored, Standing standing) {

    /** Whether somebody is at it, or gave it up. */
    enum Standing {
        WAITING,
        CLAIMED,
        DEAD
    }

    static StoredEffect of(long number, Effect effect, Instant due) {
        return new StoredEffect(number, new Stored(effect, 0, due, Optional.empty()), Standing.WAITING);
    }

    String key() {
        return stored.effect().key();
    }

    boolean dead() {
        return standing == Standing.DEAD;
    }

    boolean isDue(Instant now) {
        return standing == Standing.CLAIMED || !stored.due().isAfter(now);
    }

    StoredEffect claimedUntil(Instant end) {
        return with(new Stored(stored.effect(), stored.attempts() + 1, end, stored.trouble()), Standing.CLAIMED);
    }

    StoredEffect again(Instant due, String trouble) {
        return with(new Stored(stored.effect(), stored.attempts(), due, Optional.of(trouble)), Standing.WAITING);
    }

    StoredEffect buried(String trouble) {
        return with(new Stored(stored.effect(), stored.attempts(), stored.due(), Optional.of(trouble)), Standing.DEAD);
    }

    StoredEffect revived(Instant due) {
        return with(new Stored(stored.effect(), 0, due, stored.trouble()), Standing.WAITING);
    }

    private StoredEffect with(Stored next, Standing nextStanding) {
        return new StoredEffect(number, next, nextStanding);
    }
}
