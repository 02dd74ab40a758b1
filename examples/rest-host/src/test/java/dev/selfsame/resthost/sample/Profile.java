package dev.selfsame.resthost.sample;

import static dev.selfsame.resthost.sample.Json.exported;
import static dev.selfsame.resthost.sample.Json.object;
import static dev.selfsame.resthost.sample.Transforms.hr;
import static dev.selfsame.resthost.sample.Transforms.reference;
import static dev.selfsame.resthost.sample.Transforms.transform;

import java.util.List;
import java.util.Map;

/** The identity profile of everybody: accounts' attributes as they are, and what transforms make of them. */
final class Profile {

    private Profile() {}

    static Map<String, Object> exportedProfile(Staff staff) {
        return exported(
                "IDENTITY_PROFILE",
                object(
                        "id",
                        "2c9180880a00000000000000000000b1",
                        "name",
                        "Acorn people",
                        "created",
                        "2023-11-06T09:12:44.103Z",
                        "modified",
                        "2026-01-19T15:03:20.717Z",
                        "description",
                        "Employees and contractors",
                        "owner",
                        Json.owner(staff.alias("Chief People Officer")),
                        "priority",
                        10,
                        "authoritativeSource",
                        Sources.HR,
                        "identityRefreshRequired",
                        false,
                        "identityCount",
                        300,
                        "identityAttributeConfig",
                        object("enabled", true, "attributeTransforms", mappings()),
                        "hasTimeBasedAttr",
                        true,
                        "lifecycleStates",
                        List.of(
                                state("active", "Active", "ACTIVE", List.of(action("ENABLE", Sources.DIRECTORY))),
                                state("leave", "On leave", "INACTIVE_SHORT_TERM", List.of()),
                                state(
                                        "inactive",
                                        "Inactive",
                                        "INACTIVE_LONG_TERM",
                                        List.of(
                                                action("DISABLE", Sources.DIRECTORY),
                                                action("DISABLE", Sources.GITHUB))))));
    }

    private static List<Map<String, Object>> mappings() {
        return List.of(
                mapping("firstname", hr("firstName")),
                mapping("lastname", hr("lastName")),
                mapping("displayName", transform("reference", object("id", Transforms.DISPLAY_NAME))),
                mapping("badgeName", transform("reference", object("id", Transforms.BADGE))),
                mapping("email", reference(Transforms.MAIL, hr("email"))),
                mapping("personalEmail", reference(Transforms.MAIL, hr("personalEmail"))),
                mapping("phone", reference(Transforms.PHONE, hr("phone"))),
                mapping("employeeNumber", hr("employeeId")),
                mapping("directoryName", transform("reference", object("id", Transforms.DIRECTORY_NAME))),
                mapping("employmentType", hr("employmentType")),
                mapping("department", hr("department")),
                mapping("costCenter", reference(Transforms.COST_CENTER, hr("department"))),
                mapping("title", hr("title")),
                mapping("location", hr("location")),
                mapping("country", reference(Transforms.COUNTRY, hr("location"))),
                mapping("startDate", hr("startDate")),
                mapping("endDate", hr("endDate")),
                mapping("employmentPhase", transform("reference", object("id", Transforms.PHASE))),
                mapping("cloudLifecycleState", transform("reference", object("id", Transforms.LIFECYCLE))));
    }

    private static Map<String, Object> mapping(String identityAttribute, Map<String, Object> definition) {
        return object("identityAttributeName", identityAttribute, "transformDefinition", definition);
    }

    private static Map<String, Object> action(String action, Map<String, Object> source) {
        return object("action", action, "sourceIds", List.of(Json.id(source)));
    }

    private static Map<String, Object> state(
            String technicalName, String name, String identityState, List<Map<String, Object>> accountActions) {
        return object(
                "name",
                name,
                "enabled",
                true,
                "technicalName",
                technicalName,
                "identityCount",
                0,
                "emailNotificationOption",
                object(
                        "notifyManagers",
                        false,
                        "notifyAllAdmins",
                        false,
                        "notifySpecificUsers",
                        false,
                        "emailAddressList",
                        List.of()),
                "accountActions",
                accountActions,
                "accessProfileIds",
                List.of(),
                "identityState",
                identityState);
    }
}
