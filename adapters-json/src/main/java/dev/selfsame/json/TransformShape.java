package dev.selfsame.json;

import dev.selfsame.source.SourceId;
import dev.selfsame.transform.AccountAttribute;
import dev.selfsame.transform.Transform;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a transform. */
final class TransformShape {

    /** What says which account is meant, with the values that mean the default one. */
    private static final Map<String, String> CHOICES = Map.of(
            "accountFilter", "",
            "accountPropertyFilter", "",
            "accountSortAttribute", "created",
            "accountSortDescending", "false",
            "accountReturnFirstLink", "false");

    private final Directory sources;

    TransformShape(Directory sources) {
        this.sources = sources;
    }

    Optional<Transform> read(Place definition) {
        Optional<String> type = definition.at("type").required();
        if (type.isEmpty()) {
            return Optional.empty();
        }
        if (!type.get().equalsIgnoreCase("accountAttribute")) {
            definition
                    .at("type")
                    .complain("transforms of type %s are not understood"
                            .formatted(definition.at("type").quotable()));
            return Optional.empty();
        }
        return accountAttribute(definition.at("attributes"));
    }

    private Optional<Transform> accountAttribute(Place attributes) {
        if (choosesAmongAccounts(attributes)) {
            return Optional.empty();
        }
        Optional<String> source = sources.findHere(
                attributes,
                attributes.at("sourceId").text().or(() -> attributes
                        .at("applicationId")
                        .text()),
                attributes.at("sourceName").text().or(() -> attributes
                        .at("applicationName")
                        .text()));
        Optional<String> attribute = attributes.at("attributeName").required();
        return source.flatMap(id -> attribute.map(name -> new AccountAttribute(new SourceId(id), name)));
    }

    /** Whether it asks for another account than the default one; to leave that out would tell another account's value. */
    private static boolean choosesAmongAccounts(Place attributes) {
        List<Place> choices = CHOICES.entrySet().stream()
                .filter(choice -> !attributes
                        .at(choice.getKey())
                        .text()
                        .orElse(choice.getValue())
                        .equals(choice.getValue()))
                .map(choice -> attributes.at(choice.getKey()))
                .toList();
        choices.forEach(choice -> choice.complain("the choice of an account is not understood"));
        return !choices.isEmpty();
    }
}
