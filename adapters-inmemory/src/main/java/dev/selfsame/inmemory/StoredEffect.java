package dev.selfsame.inmemory;

import dev.selfsame.event.Effect;
import dev.selfsame.ports.driven.Effects.Stored;
import java.time.Instant;
import java.util.Optional;

/** An effect as it is kept: {@code due} moves to the end of the lease when it is claimed. */
record StoredEffect(long number, Stored stored, boolean dead) {

    static StoredEffect of(long number, Effect effect, Instant due) {
        return new StoredEffect(number, new Stored(effect, 0, due, Optional.empty()), false);
    }

    String key() {
        return stored.effect().key();
    }

    StoredEffect claimedUntil(Instant end) {
        return new StoredEffect(
                number, new Stored(stored.effect(), stored.attempts() + 1, end, stored.trouble()), dead);
    }

    StoredEffect again(Instant due, String trouble) {
        return new StoredEffect(
                number, new Stored(stored.effect(), stored.attempts(), due, Optional.of(trouble)), dead);
    }

    StoredEffect buried(String trouble) {
        return new StoredEffect(
                number, new Stored(stored.effect(), stored.attempts(), stored.due(), Optional.of(trouble)), true);
    }

    StoredEffect revived(Instant due) {
        return new StoredEffect(number, new Stored(stored.effect(), 0, due, stored.trouble()), false);
    }
}
