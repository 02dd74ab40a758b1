package dev.selfsame.ports.driven;

import dev.selfsame.event.Effect;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The stored effects; completing one is the journal's, since it belongs to a decision. */
public interface Effects {

    /**
     * An effect with its history.
     *
     * @param attempts how often it was claimed before
     * @param due from when on it may be claimed
     * @param trouble why it failed last
     */
    record Stored(Effect effect, int attempts, Instant due, Optional<String> trouble) {}

    /** Takes effects that are due, the earliest first, and keeps them from others for the length of the lease. */
    List<Stored> claim(Instant now, int most, Duration lease);

    /** Lets a claimed effect be claimed again from an instant on. */
    void retry(String key, Instant due, String trouble);

    /** Gives a claimed effect up; it stays among the dead until it is revived. */
    void bury(String key, String trouble);

    /** The effects that were given up, by key. */
    List<Stored> dead();

    /** Lets a dead effect be claimed again, with its attempts forgotten; false when there is none. */
    boolean revive(String key, Instant due);

    /** When the next effect that isn't dead can be claimed. */
    Optional<Instant> nextDue();

    /** Forgets a dead effect; false when there is none. */
    boolean discard(String key);

    /** Whether an effect that isn't dead and whose key begins so is due, claimed ones included. */
    boolean anyDue(String keyPrefix, Instant now);
}
