package dev.selfsame.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.selfsame.transform.AccountAttribute;
import dev.selfsame.transform.StoredTransform;
import dev.selfsame.transform.Transform;
import dev.selfsame.transform.Written.Fields;
import java.util.List;
import java.util.Optional;

/** Writes what has changed of transforms, in mappings and of their own. */
record TransformChanges(References references) {

    void stored(Changes<StoredTransform> changes) {
        changes.flag("internal", StoredTransform::internal);
        if (changes.hasChanged(StoredTransform::document)) {
            document(changes.object(), changes.now().document());
        }
    }

    private static void document(ObjectNode object, Fields document) {
        List<String> there = documentFields(WrittenJson.fields(object));
        List<String> wanted = documentFields(document);
        List<String> kept = there.stream().filter(wanted::contains).toList();
        JsonNode old = object.deepCopy();
        boolean isInOrder = kept.equals(wanted.subList(0, kept.size()));
        object.remove(
                isInOrder
                        ? there.stream().filter(name -> !wanted.contains(name)).toList()
                        : there);
        document.values().forEach((name, value) -> {
            if (wanted.contains(name)) {
                object.set(name, WrittenJson.onto(old.path(name), value));
            }
        });
    }

    private static List<String> documentFields(Fields fields) {
        return fields.values().keySet().stream()
                .filter(StoredTransforms.DOCUMENT::contains)
                .toList();
    }

    /** The definition in a mapping. */
    JsonNode definition(JsonNode there, Optional<Transform> before, Transform now) {
        if (before.filter(now::equals).isPresent()) {
            return there;
        }
        if (!(now instanceof AccountAttribute account)) {
            return WrittenJson.onto(there, now.document());
        }
        Optional<AccountAttribute> old =
                before.filter(AccountAttribute.class::isInstance).map(AccountAttribute.class::cast);
        ObjectNode definition = old.isPresent()
                ? there.deepCopy()
                : JsonNodeFactory.instance.objectNode().put("type", "accountAttribute");
        ObjectNode attributes = Changes.object(definition, "attributes");
        if (old.map(AccountAttribute::source).filter(account.source()::equals).isEmpty()) {
            String id = account.source().value();
            attributes.remove(List.of("applicationId", "applicationName"));
            references
                    .name(Types.SOURCE, id)
                    .ifPresentOrElse(name -> attributes.put("sourceName", name), () -> attributes.remove("sourceName"));
            attributes.put("sourceId", id);
        }
        attributes.put("attributeName", account.attribute());
        return definition;
    }
}
