package dev.selfsame.benchmarks;

import dev.selfsame.attribute.Attributes;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.SourceId;
import dev.selfsame.transform.Situation;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Made-up people with an account of personnel data and mostly one in a directory; the same ones on every run. */
final class TransformPeople {

    static final SourceId HR = new SourceId("2c918084660f45d6016617daa9210584");
    static final SourceId DIRECTORY = new SourceId("2c91808a7b5c3e1d017b5c4a8f6d0021");
    static final Map<String, SourceId> SOURCES = Map.of("HR", HR, "Active Directory", DIRECTORY);

    private static final Instant NOW = Instant.parse("2026-03-17T09:41:23.512Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 17);
    private static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.US);

    private static final String[] FIRST = {
        "Alice",
        "Beatriz",
        "Chen",
        "Dmitri",
        "Elodie",
        "Fatima",
        "Grace",
        "Jean Luc",
        "Laura",
        "Mohammed",
        "Priya",
        "Zoe"
    };
    private static final String[] LAST = {
        "Andersen", "Brown", "Garcia", "Johnson", "Kowalski", "Nguyen", "O'Brien", "Okafor", "Rossi", "van Dyk", "Smith"
    };
    private static final String[] TITLES = {"Engineer", "Accountant", "Sales Manager", "Technician", "Clerk", "Analyst"
    };
    private static final String[] PLACES = {"Madrid", "London", "Berlin", "Warsaw", "Austin", "Lagos", "Osaka"};
    private static final String[] DEPARTMENTS = {"100", "110", "120", "200", "210", "220", "300", "310", "400", "999"};
    private static final String[] COMPANIES = {"Example", "Example", "Example", "Temps Ltd", "Hired Hands"};

    private final Random random = new Random(20260317);

    private TransformPeople() {}

    static List<Situation> of(int count) {
        TransformPeople people = new TransformPeople();
        return IntStream.range(0, count).mapToObj(people::person).toList();
    }

    private Situation person(int number) {
        String first = one(FIRST);
        String last = one(LAST) + (random.nextInt(3) == 0 ? "-" + one(LAST) : "");
        List<Account> accounts = new ArrayList<>();
        accounts.add(account("hr" + number, HR, NOW.minusSeconds(50_000_000), personnel(first, last, number)));
        int logins = random.nextInt(10) == 0 ? 0 : random.nextInt(20) == 0 ? 2 : 1;
        for (int i = 0; i < logins; i++) {
            String login = (first.charAt(0) + "." + number + "." + i).toLowerCase(Locale.ROOT);
            accounts.add(
                    account(login, DIRECTORY, NOW.minusSeconds(40_000_000L + random.nextInt(1_000)), login(login)));
        }
        return new TransformPerson("user" + number, List.copyOf(accounts), NOW);
    }

    private Map<String, String> personnel(String first, String last, int number) {
        Map<String, String> values = new HashMap<>();
        values.put("employeeNumber", "E" + number);
        values.put("givenName", first);
        values.put("familyName", last);
        values.put("title", one(TITLES) + " " + random.nextInt(4));
        values.put("company", one(COMPANIES));
        values.put("department", one(DEPARTMENTS));
        values.put("location", one(PLACES) + " " + random.nextInt(9));
        values.put("organisation", "DE-" + (4_000 + random.nextInt(900)) + "-" + random.nextInt(90));
        values.put("phone", String.format(Locale.ROOT, "0034 (%02d) %d", random.nextInt(99), 1_000_000 + number));
        values.put("privateMail", (first.charAt(0) + last + number).toLowerCase(Locale.ROOT) + "@mail.example.net");
        values.put("startDate", AMERICAN.format(TODAY.minusDays(random.nextInt(9_000))));
        if (random.nextInt(4) == 0) {
            values.put("endDate", TODAY.plusDays(random.nextInt(800) - 400).toString());
        }
        return values;
    }

    private static Map<String, String> login(String login) {
        return Map.of(
                "sAMAccountName",
                login,
                "mail",
                login + "@example.com",
                "distinguishedName",
                "CN=" + login + ",OU=people,DC=example,DC=com",
                "memberOf",
                "CN=everybody,OU=groups,DC=example,DC=com");
    }

    private static Account account(String id, SourceId source, Instant created, Map<String, String> values) {
        return Account.builder()
                .id(new AccountId(id))
                .source(new SourceId(source.value()))
                .nativeIdentity(id)
                .name(id)
                .created(created)
                .modified(created)
                .attributes(Attributes.ofTexts(values.entrySet().stream()
                        .flatMap(value -> Stream.of(value.getKey(), value.getValue()))
                        .toArray(String[]::new)))
                .build();
    }

    private String one(String[] of) {
        return of[random.nextInt(of.length)];
    }
}
