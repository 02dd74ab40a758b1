package dev.selfsame.tck;

import dev.selfsame.event.Effect;
import dev.selfsame.ports.driven.Effects.Stored;
import java.time.Instant;
import java.util.Optional;

/** An effect as the naive store holds it; it may be claimed from {@code due} on, leased or not, unless it is dead. */
record NaiveEffect(Effect effect, int attempts, Instant due, Optional<String> trouble, boolean dead) {

    Stored stored() {
        return new Stored(effect, attempts, due, trouble);
    }

    NaiveEffect claimed(Instant until) {
        return new NaiveEffect(effect, attempts + 1, until, trouble, dead);
    }
}
