package dev.selfsame.ports.driving;

import dev.selfsame.event.Effect;
import dev.selfsame.refusal.Refusal;
import io.vavr.control.Either;
import java.util.List;

/** Looks after what was given up: mails, changes of accounts and whatever else could not be done. */
public interface TendEffects {

    /** All of them, by key. */
    Either<Refusal, List<DeadLetter>> deadLetters();

    /** Has one tried again, from its first attempt on. */
    Either<Refusal, String> retry(String key);

    /** Forgets one for good. */
    Either<Refusal, String> discard(String key);

    /**
     * What was given up.
     *
     * @param attempts how often it was tried before the last time
     * @param trouble why it failed last, without personal data
     */
    record DeadLetter(String key, Effect effect, int attempts, String trouble) {}
}
