package dev.selfsame.resthost.sample;

import static dev.selfsame.resthost.sample.Json.exported;
import static dev.selfsame.resthost.sample.Json.object;
import static dev.selfsame.resthost.sample.Json.owner;
import static dev.selfsame.resthost.sample.Json.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The three sources, and what is synchronized. */
final class Sources {

    static final Map<String, Object> HR = reference("SOURCE", "2c9180880a00000000000000000000a1", "HR");
    static final Map<String, Object> DIRECTORY =
            reference("SOURCE", "2c9180880a00000000000000000000a2", "Active Directory");
    static final Map<String, Object> GITHUB = reference("SOURCE", "2c9180880a00000000000000000000a3", "GitHub");

    private Sources() {}

    static List<Map<String, Object>> all(Staff staff) {
        return List.of(
                exported("SOURCE", hr(staff)), exported("SOURCE", directory(staff)), exported("SOURCE", gitHub(staff)));
    }

    private static Map<String, Object> hr(Staff staff) {
        return object(
                "id",
                Json.id(HR),
                "name",
                Json.name(HR),
                "description",
                "Everybody who works at Acorn",
                "owner",
                owner(staff.alias("Chief People Officer")),
                "authoritative",
                true,
                "type",
                "DelimitedFile",
                "connector",
                "delimited-file",
                "connectorAttributes",
                object("filetype", "delimited", "delimiter", ",", "hasColumnHeader", true, "mergeRows", false),
                "deleteThreshold",
                10,
                "healthy",
                true,
                "status",
                "SOURCE_STATE_HEALTHY",
                "accountCorrelationConfig",
                correlation("employeeNumber", "employeeId"),
                "managerCorrelationMapping",
                object("accountAttributeName", "managerId", "identityAttributeName", "employeeNumber"),
                "schemas",
                schema(
                        "employeeId",
                        "username",
                        "firstName,lastName,displayName,email,personalEmail,phone,department,title,"
                                + "location,managerId,employmentType,startDate,endDate,lifecycleState"));
    }

    private static Map<String, Object> directory(Staff staff) {
        return object(
                "id",
                Json.id(DIRECTORY),
                "name",
                Json.name(DIRECTORY),
                "description",
                "Logins, mail and groups",
                "owner",
                owner(staff.alias("IT Service Manager")),
                "authoritative",
                false,
                "type",
                "Active Directory - Direct",
                "connector",
                "active-directory",
                "deleteThreshold",
                10,
                "healthy",
                true,
                "status",
                "SOURCE_STATE_HEALTHY",
                "accountCorrelationConfig",
                correlation("employeeNumber", "employeeID", "email", "mail"),
                "schemas",
                schema(
                        "distinguishedName",
                        "sAMAccountName",
                        "employeeID,givenName,sn,displayName,mail,department,title,memberOf*"),
                "provisioningPolicies",
                List.of(NewAccounts.inTheDirectory()));
    }

    private static Map<String, Object> gitHub(Staff staff) {
        return object(
                "id",
                Json.id(GITHUB),
                "name",
                Json.name(GITHUB),
                "description",
                "The organization acorn-logistics",
                "owner",
                owner(staff.alias("VP, Engineering")),
                "authoritative",
                false,
                "type",
                "DelimitedFile",
                "connector",
                "delimited-file",
                "connectorAttributes",
                object("filetype", "delimited", "delimiter", ",", "hasColumnHeader", true, "mergeRows", false),
                "deleteThreshold",
                10,
                "healthy",
                true,
                "status",
                "SOURCE_STATE_HEALTHY",
                "accountCorrelationConfig",
                correlation("email", "ssoEmail", "personalEmail", "email", "displayName", "name"),
                "schemas",
                schema("login", "login", "name,email,ssoEmail,teams*,siteAdmin"));
    }

    private static Map<String, Object> correlation(String... identityAndAccountAttributes) {
        List<Map<String, Object>> assignments = new ArrayList<>();
        for (int i = 0; i < identityAndAccountAttributes.length; i += 2) {
            assignments.add(object(
                    "property",
                    identityAndAccountAttributes[i],
                    "value",
                    identityAndAccountAttributes[i + 1],
                    "operation",
                    "EQ",
                    "complex",
                    false,
                    "ignoreCase",
                    true));
        }
        return object("attributeAssignments", assignments);
    }

    private static List<Map<String, Object>> schema(String identity, String display, String more) {
        List<String> names = new ArrayList<>(List.of(identity));
        names.addAll(display.equals(identity) ? List.of() : List.of(display));
        names.addAll(Arrays.asList(more.split(",", -1)));
        List<Map<String, Object>> attributes = names.stream()
                .map(name -> object("name", name.replace("*", ""), "type", "STRING", "isMulti", name.endsWith("*")))
                .toList();
        return List.of(object(
                "name", "account",
                "nativeObjectType", "User",
                "identityAttribute", identity,
                "displayAttribute", display,
                "attributes", attributes));
    }

    static Map<String, Object> synchronization() {
        return exported(
                "ATTR_SYNC_SOURCE_CONFIG",
                object(
                        "id",
                        Json.id(DIRECTORY),
                        "name",
                        Json.name(DIRECTORY),
                        "source",
                        DIRECTORY,
                        "attributes",
                        List.of(
                                synced("email", "Email", "mail", true),
                                synced("department", "Department", "department", true),
                                synced("title", "Job title", "title", true),
                                synced("firstname", "First name", "givenName", true),
                                synced("lastname", "Last name", "sn", true),
                                synced("displayName", "Display name", "displayName", true),
                                synced("directoryName", "Distinguished name", "distinguishedName", true))));
    }

    private static Map<String, Object> synced(String name, String display, String target, boolean enabled) {
        return object("name", name, "displayName", display, "enabled", enabled, "target", target);
    }
}
