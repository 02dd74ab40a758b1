package dev.selfsame.resthost;

import java.util.Map;

/**
 * Six people: Ada leads Bob and owns the role Auditor, Bob holds it twice, Cleo is protected, Dan has no address, Eve and
 * Finn manage each other.
 */
public final class SmallTenant {

    private static final String SOURCES = """
            {"version": 1, "objects": [
              {"version": 1, "self": {"type": "SOURCE", "id": "hr-1", "name": "HR"}, "object": {
                "id": "hr-1", "name": "HR", "authoritative": true, "connector": "delimited-file",
                "owner": {"type": "IDENTITY", "name": "ada"},
                "managerCorrelationMapping":
                  {"accountAttributeName": "boss", "identityAttributeName": "number"},
                "schemas": [{"name": "account", "identityAttribute": "number", "displayAttribute": "login",
                  "attributes": [{"name": "number"}, {"name": "login"}, {"name": "first"}, {"name": "last"},
                    {"name": "mail"}, {"name": "boss"}, {"name": "state"}]}]}},
              {"version": 1, "self": {"type": "SOURCE", "id": "ad-1", "name": "Directory"}, "object": {
                "id": "ad-1", "name": "Directory", "authoritative": false, "connector": "delimited-file",
                "accountCorrelationConfig": {"attributeAssignments":
                  [{"property": "number", "value": "employee", "operation": "EQ"}]},
                "schemas": [{"name": "account", "identityAttribute": "dn", "displayAttribute": "login",
                  "attributes": [{"name": "dn"}, {"name": "login"}, {"name": "employee"},
                    {"name": "mail"}, {"name": "groups", "isMulti": true}]}]}}]}
            """;

    private static final String PROFILE = """
            {"version": 1, "objects": [
              {"version": 1, "self": {"type": "IDENTITY_PROFILE", "id": "p-1", "name": "People"}, "object": {
                "id": "p-1", "name": "People", "priority": 10,
                "authoritativeSource": {"type": "SOURCE", "id": "hr-1", "name": "HR"},
                "identityAttributeConfig": {"enabled": true, "attributeTransforms": [
                  %s, %s, %s, %s, %s, %s]},
                "lifecycleStates": [
                  {"name": "Active", "technicalName": "active", "enabled": true, "identityState": "ACTIVE"}]}}]}
            """.formatted(
                    mapping("firstname", "first"),
                    mapping("lastname", "last"),
                    mapping("displayName", "first"),
                    mapping("email", "mail"),
                    mapping("number", "number"),
                    mapping("cloudLifecycleState", "state"));

    private static final String ACCESS = """
            {"version": 1, "objects": [
              {"version": 1, "self": {"type": "ATTR_SYNC_SOURCE_CONFIG", "id": "ad-1", "name": "Directory"}, "object": {
                "source": {"type": "SOURCE", "id": "ad-1", "name": "Directory"},
                "attributes": [{"name": "email", "displayName": "Email", "enabled": true, "target": "mail"}]}},
              {"version": 1, "self": {"type": "ROLE", "id": "r-1", "name": "Auditor"}, "object": {
                "id": "r-1", "name": "Auditor", "enabled": true, "owner": {"type": "IDENTITY", "name": "ada"}}},
              {"version": 1, "self": {"type": "ROLE", "id": "r-2", "name": "Orphan"}, "object": {
                "id": "r-2", "name": "Orphan", "enabled": true, "owner": {"type": "IDENTITY", "name": "nobody"}}}]}
            """;

    private static final String SETTINGS = """
            {
              "timeZone": "Europe/Berlin",
              "callers": [
                {"name": "reader", "token": "reader-token", "scopes": ["idn:identity:read"]},
                {"name": "app", "token": "app-token", "application": true, "scopes": ["idn:identity:manage"]},
                {"name": "lead", "token": "lead-token", "identity": "ada",
                  "scopes": ["idn:identity-direct-report:read"]}
              ],
              "protected": ["cleo"],
              "roleAssignments": [
                {"identity": "bob", "role": "Auditor", "comments": "for the audit"},
                {"identity": "bob", "role": "Auditor", "startDate": "2099-01-01T00:00:00Z"}
              ]
            }
            """;

    private static final String PEOPLE = """
            number,login,first,last,mail,boss,state
            1,ada,Ada,Lovelace,ada@small.example,,active
            2,bob,Bob,Smith,bob@small.example,1,active
            3,cleo,Cleo,Berg,cleo@small.example,1,active
            4,dan,Dan,Nguyễn,,1,active
            5,eve,Eve,Ito,eve@small.example,6,active
            6,finn,Finn,Ek,finn@small.example,5,active
            """;

    private static final String ACCOUNTS = """
            dn,login,employee,mail,groups
            cn=bob,Bob.Smith,2,old@small.example,a;b
            cn=robot,robot,,,
            """;

    private SmallTenant() {}

    public static TextFolder folder() {
        return new TextFolder(Map.of(
                "sources.json", SOURCES,
                "profile.json", PROFILE,
                "access.json", ACCESS,
                "tenant.json", SETTINGS,
                "HR.csv", PEOPLE,
                "Directory.csv", ACCOUNTS));
    }

    /** The same one, where everybody is invited. */
    public static TextFolder inviting() {
        return folder().with("tenant.json", SETTINGS.replaceFirst("\\{", "{\"invite\": true,"));
    }

    private static String mapping(String identityAttribute, String accountAttribute) {
        return """
                {"identityAttributeName": "%s", "transformDefinition": {"type": "accountAttribute",
                  "attributes": {"sourceName": "HR", "attributeName": "%s"}}}""".formatted(identityAttribute, accountAttribute);
    }
}
