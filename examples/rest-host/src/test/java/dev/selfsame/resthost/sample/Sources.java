package dev.selfsame.resthost.sample;

import static dev.selfsame.resthost.sample.Json.exported;
import static dev.selfsame.resthost.sample.Json.object;
import static dev.selfsame.resthost.sample.Json.owner;
import static dev.selfsame.resthost.sample.Json.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The three sources, the identity profile with its lifecycle states, and what is synchronized. */
final class Sources {

    static final Map<String, Object> HR = reference("SOURCE", "2c9180880a00000000000000000000a1", "HR");
    static final Map<String, Object> DIRECTORY =
            reference("SOURCE", "2c9180880a00000000000000000000a2", "Active Directory");
    static final Map<String, Object> GITHUB = reference("SOURCE", "2c9180880a00000000000000000000a3", "GitHub");

    private Sources() {}

    static String sources(Staff staff) {
        return Json.export(
                "Sources",
                List.of(
                        exported("SOURCE", hr(staff)),
                        exported("SOURCE", directory(staff)),
                        exported("SOURCE", gitHub(staff))));
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
                "connector",
                "delimited-file",
                "accountCorrelationConfig",
                correlation("employeeNumber", "employeeId"),
                "managerCorrelationMapping",
                object("accountAttributeName", "managerId", "identityAttributeName", "employeeNumber"),
                "schemas",
                schema(
                        "employeeId",
                        "username",
                        "firstName,lastName,displayName,email,personalEmail,department,title,"
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
                "connector",
                "delimited-file",
                "accountCorrelationConfig",
                correlation("employeeNumber", "employeeID", "email", "mail"),
                "schemas",
                schema(
                        "distinguishedName",
                        "sAMAccountName",
                        "employeeID,givenName,sn,displayName,mail,department,title,memberOf*"));
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
                "connector",
                "delimited-file",
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

    static String profile() {
        return Json.export(
                "The profile of everybody",
                List.of(exported(
                        "IDENTITY_PROFILE",
                        object(
                                "id",
                                "2c9180880a00000000000000000000b1",
                                "name",
                                "Acorn people",
                                "description",
                                "Employees and contractors",
                                "priority",
                                10,
                                "authoritativeSource",
                                HR,
                                "identityAttributeConfig",
                                object("enabled", true, "attributeTransforms", mappings()),
                                "lifecycleStates",
                                List.of(
                                        state("active", "Active", "ACTIVE"),
                                        state("leave", "On leave", "INACTIVE_SHORT_TERM"),
                                        state("inactive", "Inactive", "INACTIVE_LONG_TERM"))))));
    }

    private static List<Map<String, Object>> mappings() {
        return List.of(
                mapping("firstname", "firstName"),
                mapping("lastname", "lastName"),
                mapping("displayName", "displayName"),
                mapping("email", "email"),
                mapping("personalEmail", "personalEmail"),
                mapping("employeeNumber", "employeeId"),
                mapping("employmentType", "employmentType"),
                mapping("department", "department"),
                mapping("title", "title"),
                mapping("location", "location"),
                mapping("startDate", "startDate"),
                mapping("endDate", "endDate"),
                mapping("cloudLifecycleState", "lifecycleState"));
    }

    private static Map<String, Object> mapping(String identityAttribute, String accountAttribute) {
        return object(
                "identityAttributeName",
                identityAttribute,
                "transformDefinition",
                object(
                        "type",
                        "accountAttribute",
                        "attributes",
                        object(
                                "attributeName", accountAttribute,
                                "sourceName", Json.name(HR),
                                "sourceId", Json.id(HR))));
    }

    private static Map<String, Object> state(String technicalName, String name, String identityState) {
        return object(
                "name", name,
                "technicalName", technicalName,
                "enabled", true,
                "identityState", identityState);
    }

    static String synchronization() {
        return Json.export(
                "What is written back",
                List.of(exported(
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
                                        synced("displayName", "Display name", "displayName", false))))));
    }

    private static Map<String, Object> synced(String name, String display, String target, boolean enabled) {
        return object("name", name, "displayName", display, "enabled", enabled, "target", target);
    }
}
