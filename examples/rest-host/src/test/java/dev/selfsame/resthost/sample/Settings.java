package dev.selfsame.resthost.sample;

import static dev.selfsame.resthost.sample.Json.object;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The host's own settings: who may call, who is protected, and who has been given what. */
final class Settings {

    private final Staff staff;
    private final List<Map<String, Object>> assignments = new ArrayList<>();

    private Settings(Staff staff) {
        this.staff = staff;
    }

    static String of(Staff staff) {
        Settings settings = new Settings(staff);
        settings.assign();
        return Json.written(object(
                "timeZone",
                "Europe/Berlin",
                "invite",
                true,
                "directories",
                List.of(object("source", Json.name(Sources.DIRECTORY), "base", "DC=acorn,DC=example")),
                "callers",
                settings.callers(),
                "protected",
                List.of(staff.alias("Emergency access"), staff.alias("Chief Executive Officer")),
                "userLevels",
                object(
                        staff.alias("Chief Information Officer"), List.of("ORG_ADMIN"),
                        staff.alias("Helpdesk Technician"), List.of("HELPDESK"),
                        staff.alias("Security Analyst"), List.of("CERT_ADMIN", "REPORT_ADMIN")),
                "roleAssignments",
                settings.assignments,
                "associations",
                List.of(
                        object(
                                "type", "CAMPAIGN_OWNER",
                                "entityType", "CAMPAIGN_CAMPAIGNER",
                                "id", "2c9180880a00000000000000000000c1",
                                "name", "Yearly access review",
                                "owner", staff.alias("Security Analyst")),
                        object(
                                "type", "APPLICATION_OWNER",
                                "entityType", "APPLICATION",
                                "id", "2c9180880a00000000000000000000c2",
                                "name", "Acorn Portal",
                                "owner", staff.alias("VP, Engineering")))));
    }

    /** Sample tokens for sample data; a real tenant has its own. */
    private List<Map<String, Object>> callers() {
        return List.of(
                object(
                        "name",
                        "helpdesk",
                        "token",
                        "sample-helpdesk",
                        "identity",
                        staff.alias("Helpdesk Technician"),
                        "scopes",
                        List.of(
                                "idn:identity:read",
                                "idn:identity:process",
                                "idn:password-user-invite:manage",
                                "idn:password:user-invite",
                                "idn:task-management:read"),
                        "userLevels",
                        List.of("HELPDESK")),
                object(
                        "name",
                        "team-lead",
                        "token",
                        "sample-team-lead",
                        "identity",
                        staff.alias("Engineering Manager"),
                        "scopes",
                        List.of("idn:identity-direct-report:read")),
                object(
                        "name",
                        "offboarding",
                        "token",
                        "sample-offboarding",
                        "application",
                        true,
                        "scopes",
                        List.of("idn:identity:manage")));
    }

    private void assign() {
        IntStream.range(0, 12).forEach(i -> assign(staff.alias("Senior Software Engineer", i), "Engineer"));
        IntStream.range(0, 8).forEach(i -> assign(staff.alias("Account Executive", i), "Sales"));
        IntStream.range(0, 6).forEach(i -> assign(staff.alias("Senior Support Agent", i), "Support Agent"));
        IntStream.range(0, 3).forEach(i -> assign(staff.alias("System Administrator", i), "Platform Engineer"));
        assign(staff.alias("System Administrator"), "Administrator");
        assign(staff.alias("Accountant"), "Accountant");
        assign(staff.alias("Accountant"), "Legacy Reporting");
        temporary(
                staff.alias("Site Reliability Engineer"),
                "Release Manager",
                "2024-01-01T00:00:00Z",
                "2031-12-31T00:00:00Z");
        temporary(
                staff.alias("Senior Software Engineer"),
                "Release Manager",
                "2031-01-01T08:00:00Z",
                "2031-06-30T18:00:00Z");
    }

    private void assign(String alias, String role) {
        assignments.add(object("identity", alias, "role", role));
    }

    private void temporary(String alias, String role, String start, String end) {
        assignments.add(object(
                "identity",
                alias,
                "role",
                role,
                "comments",
                "Cover, with an end",
                "startDate",
                start,
                "removeDate",
                end));
    }
}
