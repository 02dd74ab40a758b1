package dev.selfsame.resthost.sample;

import dev.selfsame.resthost.sample.Names.Name;
import dev.selfsame.resthost.sample.Person.Employment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** The people of a company: departments with a head each, team leads under the heads, and teams. */
final class Company {

    private record Department(String name, String head, String lead, List<String> titles, int size) {}

    private static final List<Department> DEPARTMENTS = List.of(
            new Department(
                    "Engineering",
                    "VP, Engineering",
                    "Engineering Manager",
                    List.of(
                            "Software Engineer",
                            "Senior Software Engineer",
                            "Site Reliability Engineer",
                            "QA Engineer"),
                    84),
            new Department(
                    "Sales",
                    "VP, Sales",
                    "Regional Sales Manager",
                    List.of("Account Executive", "Sales Representative", "Sales Engineer"),
                    52),
            new Department(
                    "Warehouse",
                    "Director, Warehouse",
                    "Shift Lead",
                    List.of("Warehouse Worker", "Forklift Operator", "Dispatcher"),
                    58),
            new Department(
                    "Support", "Head of Support", "Support Lead", List.of("Support Agent", "Senior Support Agent"), 42),
            new Department(
                    "Finance",
                    "Chief Financial Officer",
                    "Accounting Manager",
                    List.of("Accountant", "Controller", "Payroll Specialist"),
                    26),
            new Department(
                    "People", "Chief People Officer", "People Partner", List.of("Recruiter", "HR Generalist"), 15),
            new Department(
                    "IT",
                    "Chief Information Officer",
                    "IT Service Manager",
                    List.of("Helpdesk Technician", "System Administrator", "Security Analyst"),
                    21));

    private static final List<String> LOCATIONS =
            List.of("Hamburg", "Kraków", "Austin", "São Paulo", "東京", "Hà Nội", "Malmö");
    private static final int TEAM = 9;
    private static final String NOBODY = "E9999";

    private final Random random = new Random(20_240_101);
    private final Names names = new Names(random);
    private final Map<String, Integer> usernames = new HashMap<>();
    private final Map<String, Integer> mailboxes = new HashMap<>();
    private final List<Person> people = new ArrayList<>();

    static List<Person> people() {
        Company company = new Company();
        company.hire();
        return Mess.madeOf(company.people);
    }

    private void hire() {
        person(Names.name("Emergency", "Access", false), "IT", "Emergency access", "");
        String chief = person(Names.name("Astrid", "Hartmann", false), "Board", "Chief Executive Officer", "");
        for (Department department : DEPARTMENTS) {
            staff(department, chief);
        }
    }

    private void staff(Department department, String chief) {
        String head = person(names.next(), department.name(), department.head(), chief);
        String lead = head;
        for (int i = 0; i < department.size() - 1; i++) {
            if (i % TEAM == 0) {
                lead = person(names.next(), department.name(), department.lead(), head);
            } else {
                person(name(department, i), department.name(), oneOf(department.titles()), lead);
            }
        }
    }

    /** Some names come twice, as they do. */
    private Name name(Department department, int i) {
        return switch (department.name() + i) {
            case "Engineering5", "Sales14" -> Names.name("John", "Smith", false);
            case "Engineering23", "Finance3" -> Names.name("Maria", "Schmidt", false);
            case "Support7", "Warehouse31" -> Names.name("Văn An", "Nguyễn", true);
            case "Sales7" -> Names.name("Robert \"Bob\"", "Tables", false);
            default -> names.next();
        };
    }

    private String person(Name name, String department, String title, String manager) {
        String id = "E%04d".formatted(1000 + people.size() * 7);
        Employment employment = employment(department);
        people.add(new Person(
                id,
                numbered(usernames, username(name)),
                name,
                numbered(mailboxes, Person.mailbox(name)) + "@acorn.example",
                Person.mailbox(name) + random.nextInt(100) + "@mail.example",
                department,
                title,
                oneOf(LOCATIONS),
                manager,
                employment));
        return id;
    }

    private static String username(Name name) {
        return (name.latinFirst().charAt(0) + name.latinLast()).toLowerCase(Locale.ROOT);
    }

    private static String numbered(Map<String, Integer> taken, String wanted) {
        int times = taken.merge(wanted, 1, Integer::sum);
        return times == 1 ? wanted : wanted + times;
    }

    private Employment employment(String department) {
        String start =
                "%d-%02d-%02d".formatted(2005 + random.nextInt(20), 1 + random.nextInt(12), 1 + random.nextInt(28));
        boolean contractor = random.nextInt(100) < (department.equals("Warehouse") ? 30 : 12);
        return new Employment(contractor ? "Contractor" : "Employee", start, "", "active");
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    static String nobody() {
        return NOBODY;
    }
}
