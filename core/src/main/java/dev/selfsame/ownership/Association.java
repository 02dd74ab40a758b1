package dev.selfsame.ownership;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All resources that one identity is tied to in one way: a line of the checklist before a deletion. */
public record Association(AssociationType type, List<OwnedEntity> entities) {
    public Association {
        entities = List.copyOf(entities);
    }

    /** The checklist, by association type and then by the resources' names. */
    public static List<Association> checklist(List<Ownership> ownerships) {
        Map<AssociationType, List<OwnedEntity>> byType = ownerships.stream()
                .collect(Collectors.groupingBy(
                        Ownership::type, TreeMap::new, Collectors.mapping(Ownership::entity, Collectors.toList())));
        return byType.entrySet().stream()
                .map(entry -> new Association(entry.getKey(), sorted(entry.getValue())))
                .toList();
    }

    private static List<OwnedEntity> sorted(List<OwnedEntity> entities) {
        return entities.stream()
                .sorted(Comparator.comparing(OwnedEntity::name).thenComparing(OwnedEntity::id))
                .toList();
    }
}
