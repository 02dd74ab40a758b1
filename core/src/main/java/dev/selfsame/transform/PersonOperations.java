package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of people. */
final class PersonOperations {

    private PersonOperations() {}

    static void addTo(Map<String, Operation> all) {
        all.put(
                "accountAttribute",
                Operation.of(
                        AccountChoice::step,
                        "sourceName",
                        "sourceId",
                        "applicationId",
                        "applicationName",
                        "attributeName",
                        "accountSortAttribute",
                        "accountSortDescending",
                        "accountReturnFirstLink",
                        "accountFilter",
                        "accountPropertyFilter"));
        all.put("identityAttribute", Operation.of(PersonOperations::identityAttribute, "name"));
        all.put("displayName", Operation.of(PersonOperations::displayName));
    }

    private static Step identityAttribute(Node node) {
        Text name = node.text("name");
        return new Calculated(node, name.written(), frame -> frame.situation()
                .identity()
                .attributes()
                .get(name.in(frame))
                .orElse(null));
    }

    private static Step displayName(Node node) {
        return new Calculated(node, frame -> {
            Attributes attributes = frame.situation().identity().attributes();
            Optional<String> given = text(attributes, "preferredName").or(() -> text(attributes, "firstname"));
            String name = Stream.of(given, text(attributes, "lastname"))
                    .flatMap(Optional::stream)
                    .collect(Collectors.joining(" "));
            return name.isEmpty() ? null : AttributeValue.of(name);
        });
    }

    /** Names of attributes differ in case across the published pages. */
    private static Optional<String> text(Attributes attributes, String name) {
        return attributes.text(name).or(() -> attributes.names().stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .flatMap(attributes::text));
    }
}
