package dev.selfsame.resthost.sample;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The GitHub file: logins that people have chosen, machines, and accounts whose owners can only be guessed. */
final class GitHubFile {

    private final Random random = new Random(42);
    private final Csv csv = new Csv("login", "name", "email", "ssoEmail", "teams", "siteAdmin", "IIQDisabled");

    static String of(List<Person> people) {
        GitHubFile file = new GitHubFile();
        people.stream().filter(person -> person.worksIn("Engineering", "IT")).forEach(file::account);
        file.csv
                .line("jsmith-oss", "John Smith", "", "", "external", "false", "false")
                .line("acorn-ci-bot", "Acorn CI", "", "", "bots;release", "false", "false")
                .line("acorn-renovate", "", "", "", "bots", "false", "false")
                .line("old-intern-2019", "", "intern2019@acorn.example", "", "external", "false", "true");
        return file.csv.toString();
    }

    private void account(Person person) {
        int chance = random.nextInt(100);
        boolean known = chance < 90 || person.name().display().equals("John Smith");
        csv.line(
                login(person),
                person.name().display(),
                chance % 3 == 0 ? person.personalEmail() : "",
                known ? mixed(person.email(), chance) : "",
                String.join(";", teams(person, chance)),
                String.valueOf(person.title().equals("Security Analyst")),
                String.valueOf(person.employment().isOver() && chance % 2 == 0));
    }

    private static String login(Person person) {
        String style = Math.floorMod(person.id().hashCode(), 3) == 0 ? "%s-%s" : "%s%s-acorn";
        return person.username().equals("jsmith")
                ? "John-Smith-Org"
                : style.formatted(person.name().latinFirst(), person.name().latinLast()) + number(person);
    }

    private static String number(Person person) {
        char last = person.username().charAt(person.username().length() - 1);
        return Character.isDigit(last) ? String.valueOf(last) : "";
    }

    private static String mixed(String address, int chance) {
        return chance % 9 == 0 ? address.toUpperCase(Locale.ROOT) : address;
    }

    private static List<String> teams(Person person, int chance) {
        if (person.worksIn("IT")) {
            return List.of("platform");
        }
        return chance % 4 == 0 ? List.of("product", "release") : List.of("product");
    }
}
