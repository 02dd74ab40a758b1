package dev.selfsame.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.selfsame.source.CorrelationRule;
import dev.selfsame.source.ManagerCorrelation;
import dev.selfsame.source.Source;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Writes what has changed of a source; what is synchronized to it is {@link SyncChanges}. */
final class SourceChanges {

    private SourceChanges() {}

    static void source(Exported object, Changes<Source> changes) {
        changes.optionalText("description", Source::description).text("connector", Source::connector);
        boolean schema = changes.hasChanged(Source::nativeIdentityAttribute)
                || changes.hasChanged(Source::nameAttribute)
                || changes.hasChanged(Source::multiValued);
        if (schema) {
            schema(object, changes);
        }
        if (changes.hasChanged(Source::correlation)) {
            correlation(object, changes);
        }
        if (changes.hasChanged(Source::managerCorrelation)) {
            managerCorrelation(changes.object(), changes.now().managerCorrelation());
        }
    }

    private static void schema(Exported object, Changes<Source> changes) {
        ObjectNode schema = SourceShape.accountSchema(object)
                .map(place -> (ObjectNode) place.node())
                .orElseGet(() -> newSchema(changes.object()));
        new Changes<>(schema, changes.before(), changes.now())
                .text("identityAttribute", Source::nativeIdentityAttribute)
                .text("displayAttribute", Source::nameAttribute);
        if (changes.hasChanged(Source::multiValued)) {
            multiValued(schema, changes.now().multiValued());
        }
    }

    private static ObjectNode newSchema(ObjectNode source) {
        ArrayNode schemas = source.get("schemas") instanceof ArrayNode there ? there : source.putArray("schemas");
        return schemas.addObject().put("name", "account");
    }

    private static void multiValued(ObjectNode schema, Set<String> wanted) {
        Set<String> missing = new TreeSet<>(wanted);
        ArrayNode attributes =
                schema.get("attributes") instanceof ArrayNode there ? there : schema.putArray("attributes");
        for (Place attribute : Opened.silent(attributes).objects()) {
            Optional<String> name = attribute.at("name").text();
            boolean multi = name.filter(wanted::contains).isPresent();
            if (name.isPresent() && multi != SourceShape.isMultiValued(attribute)) {
                String field =
                        attribute.has("isMulti") || !attribute.has("isMultiValued") ? "isMulti" : "isMultiValued";
                ((ObjectNode) attribute.node()).put(field, multi);
            }
            name.ifPresent(missing::remove);
        }
        missing.forEach(name ->
                attributes.addObject().put("name", name).put("type", "STRING").put("isMulti", true));
    }

    private static void correlation(Exported object, Changes<Source> changes) {
        List<CorrelationRule> before = changes.before().map(Source::correlation).orElse(List.of());
        ArrayNode merged = Merged.byPlace(
                object.at("accountCorrelationConfig").at("attributeAssignments"),
                item -> SourceShape.rule(item).isPresent(),
                before,
                changes.now().correlation(),
                (there, old, rule) -> assignment(there, rule));
        Changes.object(changes.object(), "accountCorrelationConfig").set("attributeAssignments", merged);
    }

    private static JsonNode assignment(Optional<JsonNode> there, CorrelationRule rule) {
        ObjectNode assignment = there.map(ObjectNode.class::cast)
                .orElseGet(() -> JsonNodeFactory.instance.objectNode().put("operation", "EQ"));
        return assignment.put("property", rule.identityAttribute()).put("value", rule.accountAttribute());
    }

    private static void managerCorrelation(ObjectNode source, Optional<ManagerCorrelation> wanted) {
        if (wanted.isEmpty()) {
            Changes.set(source, "managerCorrelationMapping", NullNode.getInstance());
            return;
        }
        Changes.object(source, "managerCorrelationMapping")
                .put("accountAttributeName", wanted.get().accountAttribute())
                .put("identityAttributeName", wanted.get().identityAttribute());
    }
}
