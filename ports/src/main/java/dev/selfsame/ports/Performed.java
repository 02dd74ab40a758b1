package dev.selfsame.ports;

import java.time.Instant;

/** How the performance of a stored effect ended. */
sealed interface Performed {

    /** Its results are recorded, and its completion with them. */
    record Done() implements Performed {}

    /** It is to be tried again, later and later. */
    record Again(String trouble) implements Performed {}

    /** It isn't time yet, or what it takes isn't there; nothing is said against it. */
    record NotBefore(Instant due, String trouble) implements Performed {}

    /** Trying again can't help. */
    record Never(String trouble) implements Performed {}
}
