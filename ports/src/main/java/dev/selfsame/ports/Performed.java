package dev.selfsame.ports;

import java.time.Instant;

/** How the performance of a stored effect ended. */
sealed interface Performed {

    /** Its results are recorded, and its completion with them. */
    record Done() implements Performed {}

    /** It is to be tried again, later and later. */
    record Again(String trouble) implements Performed {}

    /** It isn't time yet. */
    record NotBefore(Instant due) implements Performed {}

    /** Trying again can't help. */
    record Never(String trouble) implements Performed {}
}
