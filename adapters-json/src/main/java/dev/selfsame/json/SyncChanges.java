package dev.selfsame.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.selfsame.source.Source;
import dev.selfsame.source.SyncedAttribute;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes what has changed of the attributes that are synchronized to a source: what is no longer, is disabled. */
record SyncChanges(Contents contents, References references, Shelf shelf) {

    void source(Changes<Source> changes) {
        List<SyncedAttribute> before = changes.before().map(Source::synced).orElse(List.of());
        List<SyncedAttribute> now = changes.now().synced();
        if (!before.equals(now)) {
            write(config(changes.now()), Merged.byKey(now, SyncedAttribute::accountAttribute));
        }
    }

    /** The one that counts: the first one that synchronizes anything. */
    private Exported config(Source source) {
        List<Exported> configs = contents.partsOf(Types.SOURCE, source.id().value());
        return configs.stream()
                .filter(config -> !SyncShape.synced(config).isEmpty())
                .findFirst()
                .or(() -> configs.stream().findFirst())
                .orElseGet(() -> added(source));
    }

    private Exported added(Source source) {
        String id = source.id().value();
        Exported config = shelf.add(Types.SYNC, id, source.name());
        ((ObjectNode) config.content().node()).set("source", references.to(Types.SOURCE, id));
        return config;
    }

    private static void write(Exported config, Map<String, SyncedAttribute> wanted) {
        for (Place attribute : config.at("attributes").objects()) {
            boolean synced = isEnabled(attribute)
                    && attribute.at("target").text().filter(wanted::containsKey).isEmpty();
            if (synced) {
                ((ObjectNode) attribute.node()).put("enabled", false);
            }
        }
        Set<String> enabled = Set.copyOf(SyncShape.synced(config).stream()
                .map(SyncedAttribute::accountAttribute)
                .toList());
        JsonNode merged = new Merged<>(
                        attribute -> attribute
                                .at("target")
                                .text()
                                .filter(target -> isEnabled(attribute) || !enabled.contains(target)),
                        Map.of(),
                        wanted)
                .of(config.at("attributes"), (there, before, now) -> attribute(there, now));
        ((ObjectNode) config.content().node()).set("attributes", merged);
    }

    private static boolean isEnabled(Place attribute) {
        return attribute.at("enabled").flag().orElse(false);
    }

    private static JsonNode attribute(Optional<JsonNode> there, SyncedAttribute wanted) {
        ObjectNode attribute = there.map(ObjectNode.class::cast).orElseGet(JsonNodeFactory.instance::objectNode);
        if (!isEnabled(Opened.silent(attribute))) {
            attribute.put("enabled", true);
        }
        return attribute.put("name", wanted.identityAttribute()).put("target", wanted.accountAttribute());
    }
}
