package dev.selfsame.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/** The published schemas, without their descriptions, and a check of what is written against them. */
final class Schema {

    private static final JsonNode ALL = all();

    private Schema() {}

    private static JsonNode all() {
        try (var excerpt = Schema.class.getResourceAsStream("v2024-schemas.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(excerpt));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a value isn't what the schema says: missing and unknown fields, types, nulls, literals. */
    static List<String> violations(String schema, JsonNode value) {
        List<String> violations = new ArrayList<>();
        check(ALL.path(schema), value, schema, violations);
        return violations;
    }

    private static void check(JsonNode given, JsonNode value, String path, List<String> violations) {
        JsonNode schema = given.has("$ref") ? ALL.path(given.path("$ref").asText()) : given;
        if (value.isNull()) {
            if (!nullable(given) && !nullable(schema)) {
                violations.add(path + " is null");
            }
            return;
        }
        if (schema.has("allOf")) {
            schema.path("allOf").forEach(part -> check(part, value, path, violations));
            return;
        }
        if (schema.has("anyOf") || schema.has("oneOf")) {
            checkAny(schema, value, path, violations);
            return;
        }
        if (!ofType(schema.path("type").asText(""), value)) {
            violations.add(path + " is no " + schema.path("type").asText());
        }
        checkEnum(schema, value, path, violations);
        checkFields(schema, value, path, violations);
        for (int i = 0; i < value.size() && value.isArray(); i++) {
            check(schema.path("items"), value.path(i), path + "[" + i + "]", violations);
        }
    }

    private static boolean nullable(JsonNode schema) {
        return schema.path("nullable").asBoolean()
                || StreamSupport.stream(schema.path("allOf").spliterator(), false)
                        .anyMatch(Schema::nullable);
    }

    private static void checkAny(JsonNode schema, JsonNode value, String path, List<String> violations) {
        JsonNode choices = schema.has("anyOf") ? schema.path("anyOf") : schema.path("oneOf");
        boolean fits = StreamSupport.stream(choices.spliterator(), false).anyMatch(choice -> {
            List<String> inner = new ArrayList<>();
            check(choice, value, path, inner);
            return inner.isEmpty();
        });
        if (!fits) {
            violations.add(path + " is none of its choices");
        }
    }

    /** DIMENSION is missing from the published types of references, though the published examples have it. */
    private static void checkEnum(JsonNode schema, JsonNode value, String path, List<String> violations) {
        if (schema.has("enum")
                && !value.asText().equals("DIMENSION")
                && StreamSupport.stream(schema.path("enum").spliterator(), false)
                        .noneMatch(value::equals)) {
            violations.add(path + " is " + value);
        }
    }

    private static void checkFields(JsonNode schema, JsonNode value, String path, List<String> violations) {
        schema.path("required").forEach(name -> {
            if (!value.has(name.asText())) {
                violations.add(path + "." + name.asText() + " is missing");
            }
        });
        if (!schema.has("properties")) {
            return;
        }
        value.fieldNames().forEachRemaining(name -> {
            if (schema.path("properties").has(name)) {
                check(schema.path("properties").path(name), value.path(name), path + "." + name, violations);
            } else {
                violations.add(path + "." + name + " is unknown");
            }
        });
    }

    private static boolean ofType(String type, JsonNode value) {
        return switch (type) {
            case "string" -> value.isTextual();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            case "array" -> value.isArray();
            case "object" -> value.isObject();
            default -> true;
        };
    }
}
