package dev.selfsame.json;

import dev.selfsame.source.SourceId;
import dev.selfsame.transform.AccountAttribute;
import dev.selfsame.transform.Definition;
import dev.selfsame.transform.Transform;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the transform of a mapping: just the attribute of an account, or whatever is defined there. */
record TransformShape(SourceMentions mentions) {

    private static final Set<String> FIELDS = Set.of("type", "attributes");
    private static final Set<String> WHICH =
            Set.of("sourceId", "sourceName", "applicationId", "applicationName", "attributeName");

    /** What says which account is meant, with the values that mean the default one. */
    private static final Map<String, String> CHOICES = Map.of(
            "accountFilter", "",
            "accountPropertyFilter", "",
            "accountSortAttribute", "created",
            "accountSortDescending", "false",
            "accountReturnFirstLink", "false");

    Optional<Transform> read(Place definition) {
        if (definition.at("type").required().isEmpty()) {
            return Optional.empty();
        }
        if (!isJustAnAccount(definition)) {
            Optional<Transform> read = WrittenJson.read(definition).map(Definition::new);
            read.ifPresent(any -> mentions.check(definition));
            return read;
        }
        Place attributes = definition.understood().at("attributes");
        Optional<String> source = mentions.source(attributes);
        Optional<String> attribute = attributes.at("attributeName").required();
        Optional<Transform> account =
                source.flatMap(id -> attribute.map(name -> new AccountAttribute(new SourceId(id), name)));
        return account.or(() -> WrittenJson.read(definition).map(Definition::new));
    }

    private static boolean isJustAnAccount(Place definition) {
        return SourceMentions.isAccountAttribute(definition)
                && only(FIELDS, definition)
                && only(WHICH, definition.at("attributes"));
    }

    /** Whether there is nothing else, but defaults. */
    private static boolean only(Set<String> names, Place object) {
        return object.isObject()
                && object.node().properties().stream()
                        .filter(field -> !names.contains(field.getKey()))
                        .allMatch(field -> field.getValue().isNull()
                                || (field.getValue().isValueNode()
                                        && field.getValue().asText().equals(CHOICES.get(field.getKey()))));
    }
}
