package dev.selfsame.jdbc;

import static dev.selfsame.tck.Fixtures.NOON;
import static dev.selfsame.tck.Fixtures.assignment;
import static dev.selfsame.tck.Fixtures.identity;
import static dev.selfsame.tck.Fixtures.role;

import dev.selfsame.access.RoleId;
import dev.selfsame.access.RoleReference;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Effect;
import dev.selfsame.event.Event;
import dev.selfsame.identity.Fulfilment;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityReference;
import dev.selfsame.identity.IdentityStatus;
import dev.selfsame.identity.ProcessingState;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.source.SourceId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** People as they usually are: most are active and correlated, names repeat, mail addresses don't. */
final class Town {

    private static final int NAMES = 20_000;
    private static final int AT_ONCE = 2000;
    private static final int ROLES = 100;

    private Town() {}

    /** Lets some thousands of people come. */
    static void settle(Store store, int thousands) {
        for (int from = 0; from < thousands * 1000; from += AT_ONCE) {
            store.journal()
                    .recordAll(IntStream.range(from, from + AT_ONCE)
                            .mapToObj(number -> Decision.happened(new Event.IdentityCreated(person(number), NOON)))
                            .toList());
        }
    }

    /** Gives the first thousands of people a role, of which there are some, and each an account that is to be made. */
    static void provision(Store store, int thousands) {
        Event[] roles = IntStream.range(0, ROLES)
                .mapToObj(number -> new Event.RoleConfigured(role("r" + number), NOON))
                .toArray(Event[]::new);
        store.journal().record(Decision.answering("done").alsoRecording(roles));
        for (int from = 0; from < thousands * 1000; from += AT_ONCE) {
            store.journal()
                    .recordAll(IntStream.range(from, from + AT_ONCE)
                            .mapToObj(Town::provisioned)
                            .toList());
        }
    }

    private static Decision<?> provisioned(int number) {
        IdentityId id = new IdentityId("id" + number);
        SourceId source = new SourceId("s" + number % ROLES);
        Effect effect = new Effect.ProvisionAccount(id, source, Optional.empty(), List.of(1L));
        RoleReference role = new RoleReference(new RoleId("r" + number % ROLES), "");
        return Decision.happened(new Event.RoleAssigned(
                        assignment("a" + number, id.value()).withRole(role), NOON))
                .thenDoing(new Due(effect, NOON.plusSeconds(number)));
    }

    static Identity person(int number) {
        String mixed = Integer.toString((int) (number * 7919L % NAMES), 36);
        return identity("id" + number)
                .withName("person " + mixed)
                .withAlias("alias." + mixed)
                .withStatus(number % 50 == 0 ? IdentityStatus.LOCKED : IdentityStatus.ACTIVE)
                .withProcessingState(
                        number % 100 == 0
                                ? new ProcessingState.Failed(NOON, "refresh", 1, "no")
                                : new ProcessingState.Ok())
                .withCorrelated(number % 60 != 0)
                .withIsProtected(number % 200 == 0)
                .withProfile(new ProfileId("p" + number % 40))
                .withFulfilment(number % 90 == 0 ? Fulfilment.OPEN : Fulfilment.SETTLED)
                .withManager(Optional.of(number / 30)
                        .filter(manager -> manager < number)
                        .map(manager ->
                                new IdentityReference(identity("id" + manager).id(), "")))
                .withAttributes(Attributes.ofTexts(
                        "firstname",
                        "first" + number % 500,
                        "lastname",
                        "last" + number % 1000,
                        "email",
                        mixed + "@x.test"));
    }

    /** What the published parameters offer, each with few and with many who fit. */
    static final List<String> FILTERS = List.of(
            "id eq \"id77\"",
            "id in (\"id77\", \"ID78\", \"nobody\")",
            "name eq \"PERSON abc\"",
            "name sw \"person a\"",
            "name sw \"person\"",
            "alias eq \"alias.abc\"",
            "alias sw \"alias.ab\"",
            "firstname eq \"first7\"",
            "firstname sw \"first7\"",
            "lastname eq \"last7\"",
            "lastname sw \"last\"",
            "email eq \"abc@x.test\"",
            "email sw \"ab\"",
            "cloudStatus eq \"LOCKED\"",
            "cloudStatus eq \"ACTIVE\"",
            "cloudStatus eq \"ERROR\"",
            "processingState eq \"ERROR\"",
            "processingState eq \"OK\"",
            "correlated eq true",
            "correlated eq false",
            "protected eq true",
            "protected eq false",
            "lastname eq \"last7\" and cloudStatus eq \"ACTIVE\"",
            "email eq \"abc@x.test\" or alias eq \"alias.abd\"");

    static final List<String> SORTERS = List.of("", "name", "-name", "alias", "-alias", "cloudStatus", "-cloudStatus");
}
