package dev.selfsame.access;

import dev.selfsame.access.Criterion.Comparison;
import dev.selfsame.access.Criterion.Group;
import dev.selfsame.access.Criterion.Joint;
import dev.selfsame.access.Criterion.Operation;
import dev.selfsame.access.CriterionKey.OfAccount;
import dev.selfsame.access.CriterionKey.OfEntitlement;
import dev.selfsame.access.CriterionKey.OfIdentity;
import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.SourceId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Roles and people at random, the same for a seed; few values, so that they meet often. */
final class RandomRoles {

    private static final List<String> ATTRIBUTES = List.of("a", "b", "c");
    private static final List<SourceId> SOURCES = List.of(new SourceId("ad"), new SourceId("hr"));
    private static final List<String> TEXTS = List.of(
            "",
            "x",
            "X",
            "xy",
            "xyz",
            "y",
            "Σ",
            "ς",
            "aΣ",
            "aς",
            "İ",
            "i\u0307",
            "\ud83d\ude00",
            "\ud83d",
            "\ud801\udc00x",
            "\ud801\udc28",
            "\uffff",
            "1",
            "01",
            "1.50",
            "1.5",
            "-2",
            "10",
            "9",
            "-0",
            "0",
            "1e3",
            "a b");
    private static final int PEOPLE = 30;

    private final Random random;

    RandomRoles(long seed) {
        this.random = new Random(seed);
    }

    boolean chance(int of) {
        return random.nextInt(of) == 0;
    }

    <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    List<Role> roles(int count) {
        return IntStream.range(0, count).mapToObj(this::role).toList();
    }

    Role role(int number) {
        Role role = Role.builder()
                .id(new RoleId("role-" + number))
                .name("Role " + number)
                .enabled(!chance(10))
                .build();
        return chance(20) ? role : role.withMembership(membership());
    }

    private Membership membership() {
        return chance(8) ? new Membership.Listed(identities()) : new Membership.Criteria(criterion());
    }

    private Set<IdentityId> identities() {
        Set<IdentityId> identities = new HashSet<>();
        while (chance(2)) {
            identities.add(identity());
        }
        return identities;
    }

    private IdentityId identity() {
        return new IdentityId("id-" + random.nextInt(PEOPLE));
    }

    Criterion criterion() {
        return criterion(any(List.of(Joint.values())), 3);
    }

    private Criterion criterion(Joint joint, int levels) {
        if (levels == 1 || chance(3)) {
            return comparison();
        }
        Joint other = joint == Joint.AND ? Joint.OR : Joint.AND;
        List<Criterion> children = new ArrayList<>();
        do {
            children.add(criterion(other, levels - 1));
        } while (!chance(3));
        return new Group(joint, children);
    }

    Comparison comparison() {
        Operation operation = chance(2) ? Operation.EQUALS : any(List.of(Operation.values()));
        return new Comparison(operation, key(), any(TEXTS));
    }

    private CriterionKey key() {
        String attribute = any(ATTRIBUTES);
        return switch (random.nextInt(4)) {
            case 0 -> new OfAccount(any(SOURCES), attribute);
            case 1 -> new OfEntitlement(any(SOURCES), attribute);
            default -> new OfIdentity(attribute);
        };
    }

    Facts facts() {
        return new Facts(identity(), attributes(), accounts());
    }

    /** The same person with something else. */
    Facts edited(Facts facts) {
        return switch (random.nextInt(4)) {
            case 0 -> facts;
            case 1 -> new Facts(facts.identity(), facts.attributes(), accounts());
            default -> new Facts(facts.identity(), edited(facts.attributes()), facts.accounts());
        };
    }

    private Attributes edited(Attributes attributes) {
        return chance(3) ? attributes.without(any(ATTRIBUTES)) : attributes.with(any(ATTRIBUTES), value());
    }

    private List<Account> accounts() {
        return IntStream.range(0, random.nextInt(4)).mapToObj(this::account).toList();
    }

    private Account account(int number) {
        return Account.builder()
                .id(new AccountId("account-" + number))
                .source(any(SOURCES))
                .nativeIdentity("n" + number)
                .name("n" + number)
                .attributes(attributes())
                .created(Instant.EPOCH)
                .modified(Instant.EPOCH)
                .build();
    }

    private Attributes attributes() {
        Map<String, AttributeValue> values = new HashMap<>();
        ATTRIBUTES.stream().filter(name -> !chance(4)).forEach(name -> values.put(name, value()));
        return Attributes.of(values);
    }

    private AttributeValue value() {
        return switch (random.nextInt(8)) {
            case 0 -> AttributeValue.of(new BigDecimal(any(List.of("1", "1.5", "-2", "0", "10"))));
            case 1 -> AttributeValue.of(chance(2));
            case 2, 3 ->
                AttributeValue.of(IntStream.range(0, random.nextInt(3))
                        .mapToObj(i -> any(TEXTS))
                        .toList());
            default -> AttributeValue.of(any(TEXTS));
        };
    }
}
