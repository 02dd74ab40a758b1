package dev.selfsame.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;

/** What is around exported objects: fields that say how they came here. */
record Envelope(JsonNode node, String path, Set<String> known) {

    /** As a type of what isn't used. */
    static final String TYPE = "EXPORT";

    private static final Set<String> OF_EXPORT =
            Set.of("version", "timestamp", "tenant", "description", "options", "objects");
    private static final Set<String> OF_OBJECT = Set.of("version", "self", "object");

    static Envelope ofExport(Place export) {
        return new Envelope(export.node(), "", OF_EXPORT);
    }

    static Envelope ofObject(Place entry) {
        return new Envelope(entry.node(), "objects[].", OF_OBJECT);
    }

    List<String> unknown() {
        return node.properties().stream()
                .filter(field ->
                        !known.contains(field.getKey()) && !field.getValue().isNull())
                .map(field -> path + UnusedFields.quotable(field.getKey()))
                .toList();
    }
}
