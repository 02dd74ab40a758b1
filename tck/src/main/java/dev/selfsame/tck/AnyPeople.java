package dev.selfsame.tck;

import static dev.selfsame.tck.Fixtures.NOON;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.event.Event;
import dev.selfsame.event.IdentityChange;
import dev.selfsame.identity.Fulfilment;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityReference;
import dev.selfsame.identity.IdentityStatus;
import dev.selfsame.identity.LifecycleState;
import dev.selfsame.identity.ProcessingState;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.identity.UserLevel;
import dev.selfsame.ports.driven.Store;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Random events about people with values of every kind, as a store has them at present. */
public final class AnyPeople {

    private static final List<Instant> INSTANTS = List.of(
            NOON,
            NOON.plusNanos(1),
            NOON.minusMillis(1),
            Instant.EPOCH,
            Instant.parse("-0044-03-15T10:00:00.000000001Z"),
            Instant.parse("+12345-06-07T08:09:10.999999999Z"));
    private static final List<AttributeValue> VALUES = List.of(
            AttributeValue.of(true),
            AttributeValue.of(false),
            AttributeValue.of(0),
            AttributeValue.of(-17),
            AttributeValue.of(Long.MAX_VALUE),
            AttributeValue.of(new BigDecimal("0.1")),
            AttributeValue.of(new BigDecimal("1E+100")),
            AttributeValue.of(new BigDecimal("-1.000000000000000000000000000001E-300")),
            AttributeValue.of(new BigDecimal("123456789012345678901234567890.123456789")),
            AttributeValue.of(List.of()),
            AttributeValue.of(List.of("b", "", "a", "ä")));

    /** What people are looked up by. */
    static final List<String> NAMES = List.of("firstname", "lastname", "email", "Email", "%", "dé'p\"t");

    private final Random random;
    private final AnyText text;
    private final int people;

    /** Events about so many people at most. */
    public AnyPeople(Random random, int people) {
        this.random = random;
        this.text = new AnyText(random);
        this.people = people;
    }

    IdentityId anybody() {
        int number = random.nextInt(people);
        return new IdentityId((number % 3 == 0 ? "ID" : "id") + number / 2);
    }

    ProfileId anyProfile() {
        return new ProfileId("p" + random.nextInt(4));
    }

    Instant anyInstant() {
        return text.one(INSTANTS);
    }

    /** Somebody new, or the next version of somebody who is there. */
    public Event come(Store store) {
        IdentityId id = anybody();
        Optional<Identity> before = store.identities().byId(id);
        return before.<Event>map(one -> changed(changed(one, store)))
                .orElseGet(() -> new Event.IdentityCreated(changed(any(id), store), anyInstant()));
    }

    private Event changed(Identity identity) {
        return new Event.IdentityChanged(identity, IdentityChange.REFRESHED, List.of(), anyInstant());
    }

    /** Somebody who may not be there, or not in that version. */
    Event leave(Store store) {
        IdentityId id = anybody();
        long version = store.identities().byId(id).map(Identity::version).orElse(1L);
        return new Event.IdentityDeleted(id, version - (random.nextInt(5) == 0 ? 1 : 0), anyInstant());
    }

    private Identity any(IdentityId id) {
        return Identity.builder()
                .id(id)
                .name("new")
                .created(anyInstant())
                .modified(anyInstant())
                .status(IdentityStatus.ACTIVE)
                .version(0)
                .build();
    }

    private Identity changed(Identity identity, Store store) {
        return identity.withName(text.kept())
                .withAlias(maybe(2, text.kept() + (random.nextInt(4) > 0 ? identity.id() : "")))
                .withStatus(text.one(List.of(IdentityStatus.values())))
                .withProcessingState(maybe(2, state()))
                .withManager(maybe(2, anybody())
                        .filter(id -> id.equals(identity.id())
                                || random.nextInt(9) == 0
                                || store.identities().byId(id).isPresent())
                        .map(id -> new IdentityReference(id, "outdated")))
                .withIsManager(random.nextBoolean())
                .withLastRefresh(maybe(2, anyInstant()))
                .withLastSync(maybe(2, anyInstant()))
                .withAttributes(attributes())
                .withLifecycleState(maybe(2, new LifecycleState(text.named(), random.nextBoolean())))
                .withCorrelated(random.nextInt(4) > 0)
                .withIsProtected(random.nextInt(4) == 0)
                .withProfile(maybe(3, anyProfile()))
                .withLevels(random.nextInt(3) == 0 ? Set.of(UserLevel.HELPDESK, UserLevel.ORG_ADMIN) : Set.of())
                .withFulfilment(text.one(List.of(Fulfilment.values())))
                .withLedger(maybe(2, text.kept()))
                .withVersion(identity.version() + (random.nextInt(20) == 0 ? 2 : 1));
    }

    private ProcessingState state() {
        return random.nextBoolean()
                ? new ProcessingState.Ok()
                : new ProcessingState.Failed(anyInstant(), text.kept(), random.nextInt(9), text.kept());
    }

    private Attributes attributes() {
        Map<String, AttributeValue> values = new HashMap<>();
        for (String name : NAMES) {
            maybe(3, value()).ifPresent(value -> values.put(name, value));
        }
        return Attributes.of(values);
    }

    private AttributeValue value() {
        return random.nextInt(4) == 0 ? text.one(VALUES) : AttributeValue.of(text.attribute());
    }

    /** The value but for one time of so many. */
    private <T> Optional<T> maybe(int times, T value) {
        return random.nextInt(times) == 0 ? Optional.empty() : Optional.of(value);
    }
}
