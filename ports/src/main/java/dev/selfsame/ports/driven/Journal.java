package dev.selfsame.ports.driven;

import dev.selfsame.event.Decision;
import dev.selfsame.ports.StaleDecision;
import dev.selfsame.ports.StoreUnavailable;
import dev.selfsame.refusal.Refusal;
import io.vavr.control.Either;
import java.util.List;

/**
 * Where decisions are recorded: their events are applied and logged and their effects stored, all in one commit or not at
 * all.
 *
 * <p>It guards what no single decision can see:
 *
 * <ul>
 *   <li>versions: a state that is new isn't there yet, any other follows the stored one; an effect that is completed is
 *       still there and not dead;
 *   <li>references: whoever owns, holds, is invited, is synchronized, is a manager or has an account exists, and so do an
 *       account's source and an assignment's role; an identity that is deleted is tied to nothing any more; the previous
 *       owner is still the owner;
 *   <li>uniqueness: a native identity on its source, a source's name, a role's name ignoring case, one pending invitation an
 *       identity, and an alias ignoring case among correlated identities.
 * </ul>
 *
 * Versions and references that don't hold make a decision stale; uniqueness that doesn't hold refuses it with {@link
 * Refusal.Conflict}. An effect is not stored again while one with its key waits, is claimed or is dead.
 */
public interface Journal {

    /**
     * Records one decision, and gives its answer.
     *
     * @throws StaleDecision when what it rests on has changed; gather and decide again
     * @throws StoreUnavailable when the store can't be reached
     */
    <T> Either<Refusal, T> record(Decision<T> decision);

    /**
     * Records many decisions, each for itself, in order; what is fresh is committed and the outcomes tell of the rest.
     *
     * @throws StoreUnavailable when the store can't be reached
     */
    List<Outcome> recordAll(List<? extends Decision<?>> decisions);

    /** What became of one decision of many. */
    sealed interface Outcome {

        /** It is recorded. */
        record Recorded() implements Outcome {}

        /** What it rests on has changed. */
        record Stale() implements Outcome {}

        /** Something that must be unique is taken. */
        record Refused(Refusal refusal) implements Outcome {}
    }
}
