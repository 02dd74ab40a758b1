package dev.selfsame.ports;

import dev.selfsame.ports.driven.Chance;
import java.time.Duration;

/** Spreads those who wait, so that they don't all come back at the same moment. */
record Jitter(Chance chance) {

    private static final int STEPS = 256;

    /** From half of a wait up to all of it. */
    Duration upTo(Duration wait) {
        int step = (chance.bytes(1)[0] & (STEPS - 1)) + 1;
        return wait.dividedBy(2).plus(wait.dividedBy(2L * STEPS).multipliedBy(step));
    }
}
