package dev.selfsame.ports.driving;

import dev.selfsame.decision.Configuration;
import dev.selfsame.decision.Configuring.Loaded;
import dev.selfsame.refusal.Refusal;
import io.vavr.control.Either;

/** Takes in what documents configure. */
public interface LoadConfiguration {

    /**
     * Records what is new or differs. Loading the same again is cheap and changes nothing, but for owners who have become
     * known in the meantime; who owns something already keeps it, so that a document doesn't undo a reassignment.
     */
    Either<Refusal, Loaded> load(Configuration configuration);
}
