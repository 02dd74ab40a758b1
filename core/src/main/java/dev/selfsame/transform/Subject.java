package dev.selfsame.transform;

import dev.selfsame.source.SourceId;
import java.util.Map;
import java.util.Optional;

/**
 * Whom a template speaks of.
 *
 * @param manager of the person, where there is one and more is known than that
 * @param sources by their display names
 */
public record Subject(Person person, Optional<Person> manager, Map<String, SourceId> sources) {
    public Subject {
        sources = Map.copyOf(sources);
    }
}
