package dev.selfsame.ports.driving;

import dev.selfsame.decision.Configuration;
import dev.selfsame.decision.Configuring.Loaded;
import dev.selfsame.refusal.Refusal;
import io.vavr.control.Either;

/** Takes in what documents configure. */
public interface LoadConfiguration {

    /**
     * Records what is new or differs. Loading the same again is cheap and changes nothing, but for owners who have become
     * known in the meantime.
     */
    Either<Refusal, Loaded> load(Configuration configuration);
}
