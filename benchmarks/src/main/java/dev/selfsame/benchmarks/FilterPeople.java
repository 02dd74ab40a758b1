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
import java.util.Random;

/** Made-up people to filter; the same ones for the same seed. */
final class FilterPeople {

    private static final List<String> FIRST = List.of(
            "Alice",
            "Alan",
            "Amelia",
            "Andreas",
            "Beatriz",
            "Bob",
            "Carla",
            "Chen",
            "Dmitri",
            "Élodie",
            "Emma",
            "Eva",
            "Fatima",
            "Frank",
            "Grace",
            "Hannah",
            "Heidi",
            "Ivan",
            "James",
            "Jürgen",
            "Judy",
            "Karl",
            "Laura",
            "Liam",
            "Mallory",
            "Maria",
            "Mohammed",
            "Nina",
            "Noah",
            "Olivia",
            "Oscar",
            "Peggy",
            "Priya",
            "Quentin",
            "Rupert",
            "Sofia",
            "Sybil",
            "Trent",
            "Ursula",
            "Victor",
            "Walter",
            "Xavier",
            "Yusuf",
            "Zoë");
    private static final List<String> LAST = List.of(
            "Andersen",
            "Brown",
            "García",
            "Haddad",
            "Johnson",
            "Kim",
            "Kowalski",
            "Müller",
            "Nguyen",
            "Novak",
            "O'Brien",
            "Okafor",
            "Petrov",
            "Rossi",
            "Silva",
            "Smith",
            "Tanaka",
            "Williams");
    private static final List<IdentityStatus> STATUSES = List.of(IdentityStatus.values());

    private FilterPeople() {}

    static List<Identity> of(int count) {
        Random random = new Random(42);
        List<Identity> people = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            people.add(one(random, i));
        }
        return people;
    }

    private static Identity one(Random random, int number) {
        String first = FIRST.get(random.nextInt(FIRST.size()));
        String last = LAST.get(random.nextInt(LAST.size()));
        String login = (first + "." + last + number).toLowerCase(Locale.ROOT);
        boolean active = random.nextInt(10) < 8;
        Identity.Builder person = Identity.builder()
                .id(new IdentityId(String.format(Locale.ROOT, "2c91808a%024x", random.nextLong() >>> 1)))
                .name(first + " " + last)
                .alias(login)
                .status(active ? IdentityStatus.ACTIVE : STATUSES.get(random.nextInt(STATUSES.size())))
                .created(Instant.EPOCH)
                .modified(Instant.EPOCH)
                .correlated(random.nextInt(20) > 0)
                .isProtected(random.nextInt(100) == 0)
                .attributes(Attributes.ofTexts("firstname", first, "lastname", last, "email", login + "@example.com"));
        return (random.nextInt(10) > 0 ? person.processingState(new ProcessingState.Ok()) : person).build();
    }
}
