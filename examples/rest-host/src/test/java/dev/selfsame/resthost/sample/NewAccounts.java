package dev.selfsame.resthost.sample;

import static dev.selfsame.resthost.sample.Json.object;
import static dev.selfsame.resthost.sample.Transforms.transform;

import java.util.List;
import java.util.Map;

/** How accounts are made. */
final class NewAccounts {

    private NewAccounts() {}

    static Map<String, Object> inTheDirectory() {
        return object(
                "name",
                "Account",
                "usageType",
                "CREATE",
                "fields",
                List.of(
                        required("distinguishedName", identity("directoryName")),
                        required("sAMAccountName", login()),
                        field("employeeID", identity("employeeNumber")),
                        field("givenName", identity("firstname")),
                        field("sn", identity("lastname")),
                        field("displayName", identity("displayName")),
                        field("mail", identity("email")),
                        field("department", identity("department")),
                        field("title", identity("title"))));
    }

    private static Map<String, Object> login() {
        return transform(
                "usernameGenerator",
                object(
                        "sourceCheck",
                        true,
                        "patterns",
                        List.of("$first.$last${uniqueCounter}"),
                        "first",
                        latin("firstname"),
                        "last",
                        latin("lastname")));
    }

    private static Map<String, Object> latin(String attribute) {
        return transform("decomposeDiacriticalMarks", object("input", identity(attribute)));
    }

    private static Map<String, Object> identity(String attribute) {
        return transform("identityAttribute", object("name", attribute));
    }

    private static Map<String, Object> required(String name, Map<String, Object> transform) {
        return field(name, transform, true);
    }

    private static Map<String, Object> field(String name, Map<String, Object> transform) {
        return field(name, transform, false);
    }

    private static Map<String, Object> field(String name, Map<String, Object> transform, boolean required) {
        return object(
                "name",
                name,
                "transform",
                transform,
                "attributes",
                object(),
                "isRequired",
                required,
                "type",
                "string",
                "isMultiValued",
                false);
    }
}
