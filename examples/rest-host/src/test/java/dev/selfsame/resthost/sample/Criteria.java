package dev.selfsame.resthost.sample;

import static dev.selfsame.resthost.sample.Json.object;

import java.util.List;
import java.util.Map;

/** The criteria of roles. */
final class Criteria {

    private Criteria() {}

    /** Those with a value, as long as they work here, present or not. */
    static Map<String, Object> here(String attribute, String value) {
        Map<String, Object> present =
                group("OR", List.of(equal("cloudLifecycleState", "active"), equal("cloudLifecycleState", "leave")));
        return group("AND", List.of(equal(attribute, value), present));
    }

    private static Map<String, Object> group(String operation, List<Map<String, Object>> children) {
        return object("operation", operation, "children", children);
    }

    private static Map<String, Object> equal(String attribute, String value) {
        return object(
                "operation",
                "EQUALS",
                "key",
                object("type", "IDENTITY", "property", "attribute." + attribute),
                "stringValue",
                value);
    }
}
