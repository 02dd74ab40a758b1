package dev.selfsame.tck;

import dev.selfsame.event.Effect;
import dev.selfsame.ports.driven.Effects.Stored;
import java.time.Instant;

/** An effect as the naive store holds it; it may be claimed from its due instant on, leased or not, unless it is dead. */
record NaiveEffect(Stored stored, boolean leased, boolean dead) {

    Effect effect() {
        return stored.effect();
    }

    int attempts() {
        return stored.attempts();
    }

    Instant due() {
        return stored.due();
    }

    NaiveEffect claimed(Instant until) {
        return new NaiveEffect(new Stored(effect(), attempts() + 1, until, stored.trouble()), true, dead);
    }
}
