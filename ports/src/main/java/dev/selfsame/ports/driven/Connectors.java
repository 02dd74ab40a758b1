package dev.selfsame.ports.driven;

import dev.selfsame.source.Source;
import java.util.Optional;

/** The ways to the sources. */
@FunctionalInterface
public interface Connectors {

    Optional<Connector> to(Source source);

    /** No source can be reached. */
    static Connectors none() {
        return source -> Optional.empty();
    }
}
