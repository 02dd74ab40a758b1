package dev.selfsame.json;

import dev.selfsame.source.CorrelationRule;
import dev.selfsame.source.ManagerCorrelation;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a source, with its account schema and its correlation, as far as the export has them. */
final class SourceShape {

    private static final String ACCOUNT = "account";

    private SourceShape() {}

    static Source read(String id, Exported object) {
        Source.Builder source = Source.builder()
                .id(new SourceId(id))
                .name(object.name().orElse(id))
                .description(object.description())
                .authoritative(object.at("authoritative").flag().orElse(false))
                .addAllCorrelation(correlation(object))
                .managerCorrelation(managerCorrelation(object));
        object.at("connector").text().ifPresent(source::connector);
        accountSchema(object).ifPresent(schema -> describe(schema, source));
        return source.build();
    }

    static Optional<Place> accountSchema(Exported object) {
        List<Place> schemas = object.at("schemas").objects();
        return named("name", schemas).stream().findFirst().or(() -> named("nativeObjectType", schemas).stream()
                .findFirst());
    }

    private static List<Place> named(String field, List<Place> schemas) {
        return schemas.stream().filter(schema -> isAccount(schema.at(field))).toList();
    }

    private static boolean isAccount(Place name) {
        return name.text().filter(ACCOUNT::equalsIgnoreCase).isPresent();
    }

    private static void describe(Place schema, Source.Builder source) {
        schema.at("nativeObjectType").text();
        schema.at("identityAttribute").text().ifPresent(source::nativeIdentityAttribute);
        schema.at("displayAttribute").text().ifPresent(source::nameAttribute);
        source.addAllMultiValued(multiValued(schema));
    }

    private static Set<String> multiValued(Place schema) {
        List<Place> attributes = schema.at("attributes").objects();
        attributes.forEach(attribute -> attribute.at("name").text());
        return attributes.stream()
                .filter(SourceShape::isMultiValued)
                .map(attribute -> attribute.at("name").required())
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    static boolean isMultiValued(Place attribute) {
        return attribute
                .at("isMulti")
                .flag()
                .or(() -> attribute.at("isMultiValued").flag())
                .orElse(false);
    }

    private static List<CorrelationRule> correlation(Exported object) {
        withoutRule(object.at("accountCorrelationRule"));
        return object.at("accountCorrelationConfig").at("attributeAssignments").objects().stream()
                .map(SourceShape::rule)
                .flatMap(Optional::stream)
                .toList();
    }

    static Optional<CorrelationRule> rule(Place assignment) {
        if (!assignment.at("operation").text().map("EQ"::equalsIgnoreCase).orElse(true)) {
            assignment.at("operation").complain("only EQ is understood");
            return Optional.empty();
        }
        Optional<String> identityAttribute = assignment.at("property").required();
        Optional<String> accountAttribute = assignment.at("value").required();
        return identityAttribute.flatMap(
                property -> accountAttribute.map(value -> new CorrelationRule(value, property)));
    }

    private static Optional<ManagerCorrelation> managerCorrelation(Exported object) {
        withoutRule(object.at("managerCorrelationRule"));
        Place mapping = object.at("managerCorrelationMapping");
        Optional<String> account = mapping.at("accountAttributeName").text();
        Optional<String> identity = mapping.at("identityAttributeName").text();
        if (account.isPresent() != identity.isPresent()) {
            mapping.complain("an account attribute and an identity attribute are expected");
        }
        return account.flatMap(from -> identity.map(to -> new ManagerCorrelation(from, to)));
    }

    private static void withoutRule(Place rule) {
        if (!rule.isEmpty()) {
            rule.complain("rules are not understood, and are left out");
        }
    }
}
