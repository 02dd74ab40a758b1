package dev.selfsame.benchmarks;

import dev.selfsame.attribute.Attributes;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityStatus;
import dev.selfsame.identity.ProcessingState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A made-up work force, the same on every run: few names are frequent and many are rare, and most people are active. */
final class ListPopulation {

    private static final List<String> FIRST = List.of(
            "James",
            "Maria",
            "John",
            "Anna",
            "Robert",
            "Patricia",
            "Michael",
            "Jennifer",
            "William",
            "Linda",
            "David",
            "Elizabeth",
            "Thomas",
            "Susan",
            "Daniel",
            "Sarah",
            "Peter",
            "Laura",
            "Zoe",
            "Yusuf");
    private static final List<String> LAST = List.of(
            "Smith",
            "Garcia",
            "Johnson",
            "Miller",
            "Brown",
            "Jones",
            "Davis",
            "Martin",
            "Lopez",
            "Wilson",
            "Anderson",
            "Taylor",
            "Moore",
            "Schmidt",
            "Lee",
            "Nguyen",
            "Clark",
            "Walker",
            "Young",
            "Zimmermann");
    private static final String[] SYLLABLES = {
        "ba", "ber", "co", "da", "del", "el", "fi", "gor", "ha", "in", "jo", "ka", "le", "lin", "ma", "mo", "na", "no",
        "ol", "pe", "ra", "ri", "sa", "sen", "son", "ta", "ter", "to", "va", "wi", "xi", "za"
    };
    private static final String[] DOMAINS = {"example.com", "example.org", "corp.example.net"};
    private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");

    private final Random random = new Random(20260101);
    private final List<String> firstNames = names(FIRST, 3_000);
    private final List<String> lastNames = names(LAST, 60_000);

    static List<Identity> of(int size) {
        return each(size).toList();
    }

    /** The same people one after the other, to be taken in order. */
    static Stream<Identity> each(int size) {
        ListPopulation population = new ListPopulation();
        return IntStream.range(0, size).mapToObj(population::person);
    }

    private Identity person(int number) {
        String first = frequent(firstNames);
        String last = frequent(lastNames);
        String mailbox = (first + "." + last).toLowerCase(Locale.ROOT);
        boolean correlated = random.nextInt(100) >= 4;
        return Identity.builder()
                .id(new IdentityId(String.format(Locale.ROOT, "%016x%016x", random.nextLong(), (long) number)))
                .name(first + " " + last)
                .alias(correlated ? Optional.of(first.charAt(0) + last + number) : Optional.empty())
                .created(THEN)
                .modified(THEN)
                .status(status())
                .processingState(state())
                .correlated(correlated)
                .isProtected(random.nextInt(1000) == 0)
                .attributes(Attributes.ofTexts(
                        "firstname", first,
                        "lastname", last,
                        "email", mailbox + number % 100 + "@" + DOMAINS[number % DOMAINS.length]))
                .build();
    }

    /** The real names first, then made-up ones. */
    private List<String> names(List<String> real, int size) {
        List<String> names = new ArrayList<>(real);
        while (names.size() < size) {
            StringBuilder name = new StringBuilder();
            for (int syllables = 2 + random.nextInt(3); syllables > 0; syllables--) {
                name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
            names.add(name.toString());
        }
        return names;
    }

    /** A name whose frequency falls with its place in the list. */
    private String frequent(List<String> names) {
        return names.get((int) (Math.pow(names.size(), random.nextDouble()) - 1));
    }

    private IdentityStatus status() {
        int percent = random.nextInt(100);
        if (percent < 78) {
            return IdentityStatus.ACTIVE;
        }
        if (percent < 84) {
            return IdentityStatus.REGISTERED;
        }
        if (percent < 90) {
            return IdentityStatus.UNREGISTERED;
        }
        if (percent < 94) {
            return IdentityStatus.PENDING;
        }
        return percent < 99 ? IdentityStatus.TERMINATED : IdentityStatus.LOCKED;
    }

    private Optional<ProcessingState> state() {
        int permille = random.nextInt(1000);
        if (permille < 5) {
            return Optional.of(new ProcessingState.Failed(THEN, "refresh", 1, "a source was not available"));
        }
        return permille < 30 ? Optional.empty() : Optional.of(new ProcessingState.Ok());
    }
}
