package dev.selfsame.resthost.sample;

import static dev.selfsame.resthost.sample.Json.exported;
import static dev.selfsame.resthost.sample.Json.object;
import static dev.selfsame.resthost.sample.Json.owner;
import static dev.selfsame.resthost.sample.Json.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Entitlements, access profiles and roles. */
final class Access {

    /** Who owns a role that nobody owns: somebody who has left. */
    private static final String LEFT = "gfrost";

    private static final List<String> GROUPS = List.of(
            "GG-All-Staff",
            "GG-VPN",
            "GG-Engineering",
            "GG-Sales",
            "GG-Warehouse",
            "GG-Support",
            "GG-Finance",
            "GG-People",
            "GG-IT",
            "GG-Domain-Admins",
            "GG-Services");
    /** Where the groups of the directory are. */
    static final String GROUPS_UNIT = "OU=Groups,DC=acorn,DC=example";

    private static final List<String> TEAMS = List.of("product", "platform", "release", "bots", "external");

    private final Staff staff;
    private final List<Map<String, Object>> objects = new ArrayList<>();

    private Access(Staff staff) {
        this.staff = staff;
    }

    static List<Map<String, Object>> of(Staff staff) {
        Access access = new Access(staff);
        GROUPS.forEach(group -> access.entitlement(Sources.DIRECTORY, "memberOf", group, group(group)));
        TEAMS.forEach(team -> access.entitlement(Sources.GITHUB, "teams", team, team));
        access.profiles();
        access.roles();
        return access.objects;
    }

    /** What a directory calls a group. */
    static String group(String name) {
        return "CN=" + name + "," + GROUPS_UNIT;
    }

    private void entitlement(Map<String, Object> source, String attribute, String name, String value) {
        objects.add(exported(
                "ENTITLEMENT",
                object(
                        "id", id("ENTITLEMENT", name),
                        "name", name,
                        "attribute", attribute,
                        "value", value,
                        "privileged", name.equals("GG-Domain-Admins"),
                        "requestable", !name.equals("GG-Services"),
                        "source", source)));
    }

    private void profiles() {
        String it = staff.alias("IT Service Manager");
        String engineering = staff.alias("Engineering Manager");
        directory("Staff basics", it, "GG-All-Staff");
        directory("Remote access", it, "GG-VPN");
        directory("Engineering files", engineering, "GG-Engineering");
        directory("Sales files", staff.alias("VP, Sales"), "GG-Sales");
        directory("Warehouse terminals", staff.alias("Director, Warehouse"), "GG-Warehouse");
        directory("Support desk", staff.alias("Head of Support"), "GG-Support");
        directory("Ledger", staff.alias("Chief Financial Officer"), "GG-Finance");
        directory("Payroll", staff.alias("Accounting Manager"), "GG-Finance", "GG-People");
        directory("Personnel files", staff.alias("Chief People Officer"), "GG-People");
        directory("IT tools", it, "GG-IT");
        directory("Domain administration", staff.alias("Chief Information Officer"), "GG-Domain-Admins", "GG-IT");
        directory("Service accounts", LEFT, "GG-Services");
        gitHub("Product code", engineering, "product");
        gitHub("Platform code", it, "platform");
        gitHub("Release", staff.alias("VP, Engineering"), "release", "product");
        gitHub("Automation", staff.alias("Engineering Manager", 1), "bots");
        gitHub("External contributors", staff.alias("Engineering Manager", 2), "external");
        gitHub("All code", staff.alias("VP, Engineering"), "product", "platform");
    }

    private void roles() {
        String people = staff.alias("Chief People Officer");
        role("Employee", people, Criteria.here("employmentType", "Employee"), "Staff basics", "Remote access");
        role("Contractor", people, Criteria.here("employmentType", "Contractor"), "Staff basics");
        role("Engineer", staff.alias("VP, Engineering"), "Engineering files", "Product code");
        role("Release Manager", staff.alias("VP, Engineering"), "Release");
        role("Platform Engineer", staff.alias("Chief Information Officer"), "Platform code", "IT tools");
        role("Administrator", staff.alias("Chief Information Officer"), "Domain administration", "All code");
        role("Sales", staff.alias("VP, Sales"), "Sales files");
        role(
                "Warehouse",
                staff.alias("Director, Warehouse"),
                Criteria.here("department", "Warehouse"),
                "Warehouse terminals");
        role("Support Agent", staff.alias("Head of Support"), "Support desk");
        role("Accountant", staff.alias("Chief Financial Officer"), "Ledger", "Payroll");
        role("Legacy Reporting", LEFT, "Ledger");
    }

    private void directory(String name, String owner, String... groups) {
        profile(name, owner, Sources.DIRECTORY, groups);
    }

    private void gitHub(String name, String owner, String... teams) {
        profile(name, owner, Sources.GITHUB, teams);
    }

    private void profile(String name, String owner, Map<String, Object> source, String... values) {
        objects.add(exported(
                "ACCESS_PROFILE",
                object(
                        "id",
                        id("ACCESS_PROFILE", name),
                        "name",
                        name,
                        "enabled",
                        true,
                        "requestable",
                        true,
                        "owner",
                        owner(owner),
                        "source",
                        source,
                        "entitlements",
                        references("ENTITLEMENT", values))));
    }

    private void role(String name, String owner, String... accessProfiles) {
        objects.add(exported("ROLE", requested(name, owner, accessProfiles)));
    }

    private void role(String name, String owner, Map<String, Object> criteria, String... accessProfiles) {
        Map<String, Object> role = requested(name, owner, accessProfiles);
        role.put("membership", object("type", "STANDARD", "criteria", criteria));
        objects.add(exported("ROLE", role));
    }

    private static Map<String, Object> requested(String name, String owner, String... accessProfiles) {
        return object(
                "id", id("ROLE", name),
                "name", name,
                "enabled", true,
                "requestable", !name.equals("Administrator"),
                "owner", owner(owner),
                "accessProfiles", references("ACCESS_PROFILE", accessProfiles),
                "entitlements", List.of());
    }

    private static List<Map<String, Object>> references(String type, String... names) {
        return Arrays.stream(names)
                .map(name -> reference(type, id(type, name), name))
                .toList();
    }

    /** Ids that look like the product's, the same for every run. */
    private static String id(String type, String name) {
        return "2c918088%016x%08x"
                .formatted(0x0a00_0000_0000_0000L + Integer.toUnsignedLong(type.hashCode()), name.hashCode());
    }
}
