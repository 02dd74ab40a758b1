package dev.selfsame.resthost.sample;

import dev.selfsame.resthost.sample.Names.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** The Active Directory file: accounts of nearly everybody, of services, and of people whom nobody remembers. */
final class DirectoryFile {

    private static final List<String> SERVICES = List.of("svc-backup", "svc-sql01", "svc-scanner", "svc-ldap-sync");
    private static final List<String> LEAVERS =
            List.of("Gordon Frost", "Iris Blank", "Tom Ridley", "Hanna Wolf", "Kofi Mensah");

    /** What somebody was called before the wedding. */
    private static final String FORMER_NAME = "Lindqvist";

    private final Random random = new Random(7);
    private final Map<String, Integer> logins = new HashMap<>();
    private final Csv csv = new Csv(
            "distinguishedName",
            "sAMAccountName",
            "employeeID",
            "givenName",
            "sn",
            "displayName",
            "mail",
            "department",
            "title",
            "memberOf",
            "IIQDisabled",
            "IIQLocked");

    static String of(List<Person> people) {
        DirectoryFile file = new DirectoryFile();
        people.stream()
                .filter(person -> !person.title().equals("Forklift Operator"))
                .map(person -> person.id().equals(newlywed(people)) ? person.withName(before(person.name())) : person)
                .forEach(file::account);
        people.stream()
                .filter(person -> person.title().equals("System Administrator"))
                .forEach(file::admin);
        LEAVERS.forEach(file::leaver);
        SERVICES.forEach(file::service);
        return file.csv.toString();
    }

    /** Whose wedding human resources know of, and nobody else yet. */
    private static String newlywed(List<Person> people) {
        return people.stream()
                .filter(person -> person.title().equals("HR Generalist"))
                .filter(person -> !person.employment().isOver())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Name before(Name name) {
        return new Name(name.first(), FORMER_NAME, name.latinFirst(), FORMER_NAME, name.familyNameFirst());
    }

    private void account(Person person) {
        String login = login(person.name());
        int chance = random.nextInt(100);
        csv.line(
                "CN=%s,OU=%s,OU=Staff,DC=acorn,DC=example".formatted(commonName(person), person.department()),
                login,
                chance < 88 ? person.id() : "",
                person.name().first(),
                person.name().last(),
                person.name().display(),
                chance >= 94 ? person.email().toUpperCase(Locale.ROOT) : person.email(),
                chance % 11 == 0 ? "Unassigned" : person.department(),
                chance % 7 == 0 ? "" : person.title(),
                String.join(";", groups(person)),
                String.valueOf(person.employment().isOver() && !isForgotten(person)),
                String.valueOf(chance == 13));
    }

    /** The login, capitals and all, with a number where it is taken. */
    private String login(Name name) {
        String wanted = name.latinFirst() + "." + name.latinLast();
        int times = logins.merge(wanted, 1, Integer::sum);
        return times == 1 ? wanted : wanted + times;
    }

    /** Who has left, without anybody telling those who look after the directory. */
    private static boolean isForgotten(Person person) {
        return person.worksIn("Sales");
    }

    /** Two accounts of one name can't stand in one place of the directory. */
    static String commonName(Person person) {
        String name = person.name().display().replace("\"", "");
        char last = person.username().charAt(person.username().length() - 1);
        return Character.isDigit(last) ? name + " (" + person.id() + ")" : name;
    }

    private static List<String> groups(Person person) {
        List<String> groups = new ArrayList<>(List.of(Access.group("GG-All-Staff")));
        if (person.employment().type().equals("Employee")) {
            groups.add(Access.group("GG-VPN"));
        }
        if (!person.worksIn("Board")) {
            groups.add(Access.group("GG-" + person.department()));
        }
        return groups;
    }

    /** A second account, for administration, of which nobody but its name says whose it is. */
    private void admin(Person person) {
        String login = "adm-" + person.username();
        csv.line(
                "CN=%s,OU=Admins,DC=acorn,DC=example".formatted(login),
                login,
                "",
                person.name().first(),
                person.name().last(),
                person.name().display() + " (admin)",
                "",
                person.department(),
                person.title(),
                Access.group("GG-All-Staff") + ";" + Access.group("GG-Domain-Admins"),
                String.valueOf(person.employment().isOver()),
                "false");
    }

    private void leaver(String name) {
        String login = name.replace(' ', '.');
        csv.line(
                "CN=%s,OU=Disabled,DC=acorn,DC=example".formatted(name),
                login,
                "",
                name.split(" ", -1)[0],
                name.split(" ", -1)[1],
                name,
                login.toLowerCase(Locale.ROOT) + "@acorn.example",
                "",
                "",
                Access.group("GG-All-Staff") + ";" + Access.group("GG-VPN"),
                "true",
                "false");
    }

    private void service(String name) {
        csv.line(
                "CN=%s,OU=Services,DC=acorn,DC=example".formatted(name),
                name,
                "",
                "",
                "",
                name,
                "",
                "",
                "",
                Access.group("GG-Services"),
                "false",
                "false");
    }
}
