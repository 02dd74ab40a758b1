package dev.selfsame.query;

import dev.selfsame.attribute.Attributes;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityStatus;
import dev.selfsame.identity.ProcessingState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Identities to list. */
final class People {

    private static final List<String> NAMES = List.of(
            "Alice",
            "alice",
            "ALBERT",
            "Bob",
            "Éva",
            "éVA",
            "İpek",
            "i\u0307pek",
            "ΝΙΚΟΣ",
            "νικος",
            "Straße",
            "\ud83d\udc4d",
            "\uff21",
            "\ud801\udc00x",
            "\ud801\udc28X",
            "k",
            "\u212a");

    private static final List<IdentityStatus> STATUSES =
            List.of(IdentityStatus.UNREGISTERED, IdentityStatus.REGISTERED, IdentityStatus.PENDING);

    private People() {}

    static Identity.Builder with(String id, String name) {
        return with(id, name, IdentityStatus.ACTIVE);
    }

    static Identity.Builder with(String id, String name, IdentityStatus status) {
        return Identity.builder()
                .id(new IdentityId(id))
                .name(name)
                .status(status)
                .created(Instant.EPOCH)
                .modified(Instant.EPOCH);
    }

    static Identity named(String name) {
        return with("1", name).build();
    }

    static Attributes mail(String address) {
        return Attributes.ofTexts("email", address);
    }

    /** Identities that differ in everything a filter or a sorter can ask for, often equal in some of it. */
    static List<Identity> various(Random random, int count) {
        List<Identity> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(one(random, i));
        }
        return people;
    }

    static String name(Random random) {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private static Identity one(Random random, int number) {
        Identity.Builder builder = with("id" + number, name(random), STATUSES.get(random.nextInt(STATUSES.size())))
                .correlated(random.nextBoolean())
                .isProtected(random.nextBoolean());
        if (random.nextBoolean()) {
            builder.alias(name(random));
        }
        if (random.nextBoolean()) {
            builder.processingState(
                    random.nextBoolean()
                            ? new ProcessingState.Ok()
                            : new ProcessingState.Failed(Instant.EPOCH, "roles", 1, "unknown"));
        }
        if (random.nextBoolean()) {
            builder.attributes(
                    Attributes.ofTexts("firstname", name(random), "lastname", name(random), "email", name(random)));
        }
        return builder.build();
    }
}
