package dev.selfsame.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.access.Criterion.Comparison;
import dev.selfsame.access.Criterion.Group;
import dev.selfsame.access.Criterion.Joint;
import dev.selfsame.access.Criterion.Operation;
import dev.selfsame.access.CriterionKey.OfEntitlement;
import dev.selfsame.access.CriterionKey.OfIdentity;
import dev.selfsame.access.Membership.Criteria;
import dev.selfsame.access.Membership.Listed;
import dev.selfsame.access.WhyNot.Contradictory;
import dev.selfsame.access.WhyNot.Nearest;
import dev.selfsame.access.WhyNot.NotListed;
import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountId;
import dev.selfsame.source.SourceId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WhyTest {

    private static final int ROUNDS = 2_000;
    private static final SourceId AD = new SourceId("ad");
    private static final List<String> VALUES = List.of("", "x", "y", "z");

    @Test
    void a_role_is_granted_by_as_few_facts_as_suffice() {
        RandomRoles random = new RandomRoles(11);
        int granted = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Criterion criterion = random.criterion();
            Facts facts = random.facts();
            Optional<Why> why = Why.of(new Criteria(criterion), facts);
            assertThat(why.isPresent()).isEqualTo(PlainRoles.meets(criterion, facts));
            if (why.isPresent()) {
                granted++;
                Set<Comparison> chosen = new HashSet<>();
                why.get().facts().forEach(met -> chosen.add(met.comparison()));
                assertThat(chosen).allMatch(each -> PlainRoles.meets(each, facts));
                assertThat(suffices(criterion, chosen)).isTrue();
                assertThat(chosen).noneMatch(each -> suffices(criterion, without(chosen, each)));
                assertThat(smallest(criterion, facts)).isEqualTo(chosen.size());
            }
        }
        assertThat(granted).isBetween(ROUNDS / 20, ROUNDS);
    }

    @Test
    void a_role_is_granted_after_the_changes_that_are_proposed() {
        RandomRoles random = new RandomRoles(12);
        int proposed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Criterion criterion = random.criterion();
            Facts facts = random.facts();
            Optional<WhyNot> whyNot = WhyNot.of(new Criteria(criterion), facts);
            assertThat(whyNot.isEmpty()).isEqualTo(PlainRoles.meets(criterion, facts));
            if (whyNot.isPresent() && whyNot.get() instanceof Nearest nearest) {
                proposed++;
                assertThat(nearest.unmet()).isNotEmpty().noneMatch(each -> PlainRoles.meets(each, facts));
                Facts after = changed(facts, nearest.changes());
                assertThat(PlainRoles.meets(criterion, after))
                        .describedAs("%s %s %s", criterion, facts, nearest.explanation())
                        .isTrue();
            }
        }
        assertThat(proposed).isBetween(ROUNDS / 3, ROUNDS);
    }

    @Test
    void nobody_has_a_role_that_is_called_contradictory() {
        RandomRoles random = new RandomRoles(13);
        int contradictory = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Criterion criterion = new Group(
                    Joint.AND,
                    Stream.generate(random::comparison)
                            .limit(4)
                            .<Criterion>map(each -> each)
                            .toList());
            Facts facts = single(random);
            if (WhyNot.of(new Criteria(criterion), facts).orElse(null) instanceof Contradictory) {
                contradictory++;
                for (int person = 0; person < 30; person++) {
                    assertThat(PlainRoles.meets(criterion, single(random))).isFalse();
                }
            }
        }
        assertThat(contradictory).isPositive();
    }

    @Test
    void no_smaller_change_would_do_and_what_is_contradictory_is_so() {
        RandomRoles random = new RandomRoles(14);
        int contradictory = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Criterion criterion = equalities(random, random.any(List.of(Joint.AND, Joint.OR)), 3);
            Facts facts = people(random);
            Optional<WhyNot> whyNot = WhyNot.of(new Criteria(criterion), facts);
            Optional<Integer> least = leastFlips(criterion, facts);
            if (whyNot.isEmpty()) {
                assertThat(least).contains(0);
            } else if (least.isEmpty()) {
                contradictory++;
                assertThat(whyNot.get()).isInstanceOf(Contradictory.class);
            } else {
                assertThat(((Nearest) whyNot.get()).unmet())
                        .describedAs("%s", criterion)
                        .hasSize(least.get());
            }
        }
        assertThat(contradictory).isPositive();
    }

    @Test
    void one_comparison_for_all_is_better_than_one_for_each() {
        Comparison shared = equal("h", "x");
        Criterion star = new Group(
                Joint.AND,
                Stream.of("p", "q", "r")
                        .<Criterion>map(each -> new Group(Joint.OR, List.of(equal(each, "x"), shared)))
                        .toList());
        Facts nobody = facts(Attributes.none());
        Facts everything = facts(Attributes.ofTexts("p", "x", "q", "x", "r", "x", "h", "x"));

        assertThat(((Nearest) WhyNot.of(new Criteria(star), nobody).orElseThrow()).unmet())
                .containsExactly(shared);
        assertThat(Why.of(new Criteria(star), everything).orElseThrow().facts())
                .extracting(Met::comparison)
                .containsExactly(shared);
    }

    @Test
    void a_comparison_of_which_nothing_is_known_needs_an_account() {
        Criterion in = new Comparison(Operation.EQUALS, new OfEntitlement(AD, "groups"), "staff");
        Criterion notIn = new Comparison(Operation.NOT_EQUALS, new OfEntitlement(AD, "groups"), "staff");
        Facts nobody = facts(Attributes.none());

        assertThat(WhyNot.of(new Criteria(in), nobody).orElseThrow().explanation())
                .isEqualTo("""
                not granted unless
                  groups on ad is "staff"
                which would take
                  another account, with "staff" for groups on ad""");
        Facts somebody = new Facts(nobody.identity(), nobody.attributes(), List.of(account("a1", "staff")));
        assertThat(Why.of(new Criteria(in), somebody).orElseThrow().explanation())
                .isEqualTo("""
                granted because
                  groups on ad is "staff" ("staff", of account a1)""");
        assertThat(WhyNot.of(new Criteria(notIn), somebody).orElseThrow().explanation())
                .isEqualTo("""
                not granted unless
                  groups on ad isn't "staff"
                which would take
                  groups on ad (account a1): no value instead of "staff\"""");
    }

    @Test
    void an_explanation_is_read_at_a_glance() {
        Criterion department = equal("department", "Engineering");
        Criterion title = new Comparison(Operation.STARTS_WITH, new OfIdentity("jobTitle"), "senior");
        Criterion criterion =
                new Group(Joint.AND, List.of(department, new Group(Joint.OR, List.of(equal("city", "Bonn"), title))));

        assertThat(Why.of(
                                new Criteria(criterion),
                                facts(Attributes.ofTexts("department", "Engineering", "jobTitle", "Senior Pilot")))
                        .orElseThrow()
                        .explanation())
                .isEqualTo("""
                        granted because
                          department is "Engineering" ("Engineering")
                          jobTitle starts with "senior" ("Senior Pilot")""");
        assertThat(WhyNot.of(new Criteria(criterion), facts(Attributes.ofTexts("department", "Sales", "city", "Bonn")))
                        .orElseThrow()
                        .explanation())
                .isEqualTo("""
                        not granted unless
                          department is "Engineering"
                        which would take
                          department: "Engineering" instead of "Sales\"""");
    }

    @Test
    void a_contradiction_is_told() {
        Criterion criterion = new Group(Joint.AND, List.of(equal("a", "x"), equal("a", "y")));

        assertThat(WhyNot.of(new Criteria(criterion), facts(Attributes.none()))
                        .orElseThrow()
                        .explanation())
                .isEqualTo("""
                        not granted to anybody, since these can't be met together
                          a is "x"
                          a is "y\"""");
    }

    @Test
    void what_is_only_hard_to_find_is_not_called_contradictory() {
        List<Criterion> all = new ArrayList<>();
        Stream.of("a", "0", "1", " ", "-", "xx")
                .map(text -> new Comparison(Operation.DOES_NOT_CONTAIN, new OfIdentity("a"), text))
                .forEach(all::add);
        all.add(new Comparison(Operation.GREATER_THAN, new OfIdentity("a"), "x"));
        all.add(new Comparison(Operation.LESS_THAN, new OfIdentity("a"), "xy"));
        all.add(new Comparison(Operation.ENDS_WITH, new OfIdentity("a"), "z"));
        Criterion criterion = new Group(Joint.AND, all);

        assertThat(facts(Attributes.ofTexts("a", "xbz")).meets(criterion)).isTrue();
        assertThat(WhyNot.of(new Criteria(criterion), facts(Attributes.none()))).contains(new WhyNot.NothingFound());
    }

    @Test
    void who_is_named_has_a_role_by_name() {
        Facts ada = facts(Attributes.none());
        assertThat(Why.of(new Listed(Set.of(ada.identity())), ada).map(Why::explanation))
                .contains("granted by name");
        assertThat(Why.of(new Listed(Set.of()), ada)).isEmpty();
        assertThat(WhyNot.of(new Listed(Set.of()), ada)).contains(new NotListed());
        assertThat(WhyNot.of(new Listed(Set.of(ada.identity())), ada)).isEmpty();
    }

    @Test
    void very_many_alternatives_end_in_time() {
        List<Criterion> groups = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            groups.add(new Group(
                    Joint.OR, List.of(equal("a" + i, "x"), equal("b" + i, "x"), equal("a" + (i + 1) % 40, "x"))));
        }
        Criterion criterion = new Group(Joint.AND, groups);
        Facts nobody = facts(Attributes.none());

        Nearest nearest = (Nearest) WhyNot.of(new Criteria(criterion), nobody).orElseThrow();

        Facts after = changed(nobody, nearest.changes());
        assertThat(after.meets(criterion)).isTrue();
        assertThat(Why.of(new Criteria(criterion), after)).isPresent();
    }

    @Test
    void values_are_not_in_the_text_of_facts_and_changes() {
        Comparison secret = new Comparison(Operation.NOT_EQUALS, new OfIdentity("a"), "x");
        Change change = new Change(secret.key(), Optional.empty(), List.of("secret"), List.of("other"));

        assertThat(new Met(secret, Optional.empty(), List.of("secret"))).hasToString("Met[NOT_EQUALS a]");
        assertThat(change).hasToString("Change[a]");
    }

    private static Comparison equal(String attribute, String value) {
        return new Comparison(Operation.EQUALS, new OfIdentity(attribute), value);
    }

    private static Facts facts(Attributes attributes) {
        return new Facts(new IdentityId("ada"), attributes, List.of());
    }

    private static Account account(String id, String... groups) {
        return Account.builder()
                .id(new AccountId(id))
                .source(AD)
                .nativeIdentity(id)
                .name(id)
                .attributes(Attributes.none().with("groups", AttributeValue.of(List.of(groups))))
                .created(Instant.EPOCH)
                .modified(Instant.EPOCH)
                .build();
    }

    /** Somebody whose attributes have one value each. */
    private static Facts single(RandomRoles random) {
        Facts facts = random.facts();
        Attributes attributes = facts.attributes();
        for (String name : attributes.names()) {
            if (attributes.get(name).orElseThrow() instanceof AttributeValue.Texts) {
                attributes = attributes.without(name);
            }
        }
        return new Facts(facts.identity(), attributes, facts.accounts());
    }

    private static Facts people(RandomRoles random) {
        return facts(Attributes.ofTexts("a", random.any(VALUES), "b", random.any(VALUES)));
    }

    private static Criterion equalities(RandomRoles random, Joint joint, int levels) {
        if (levels == 1 || random.chance(5)) {
            Operation operation = random.chance(3) ? Operation.NOT_EQUALS : Operation.EQUALS;
            String attribute = random.chance(2) ? "a" : "b";
            return new Comparison(operation, new OfIdentity(attribute), random.any(VALUES.subList(1, 4)));
        }
        List<Criterion> children = new ArrayList<>();
        do {
            children.add(equalities(random, joint == Joint.AND ? Joint.OR : Joint.AND, levels - 1));
        } while (children.size() < 4 && !random.chance(3));
        return new Group(joint, children);
    }

    /** Over all sets of comparisons that suffice and that somebody could meet together. */
    private static Optional<Integer> leastFlips(Criterion criterion, Facts facts) {
        return subsets(criterion.comparisons())
                .filter(set -> suffices(criterion, set) && couldBeMet(set))
                .map(set -> (int) set.stream()
                        .filter(each -> !PlainRoles.meets(each, facts))
                        .count())
                .min(Integer::compare);
    }

    private static boolean couldBeMet(Set<Comparison> comparisons) {
        return VALUES.stream().anyMatch(a -> VALUES.stream()
                .map(b -> facts(Attributes.ofTexts("a", a, "b", b)))
                .anyMatch(facts -> comparisons.stream().allMatch(each -> PlainRoles.meets(each, facts))));
    }

    private static int smallest(Criterion criterion, Facts facts) {
        List<Comparison> met = criterion.comparisons().stream()
                .filter(each -> PlainRoles.meets(each, facts))
                .limit(12)
                .toList();
        return subsets(met)
                .filter(set -> suffices(criterion, set))
                .mapToInt(Set::size)
                .min()
                .orElseThrow();
    }

    private static Stream<Set<Comparison>> subsets(Iterable<Comparison> all) {
        List<Set<Comparison>> subsets = new ArrayList<>(List.of(Set.of()));
        for (Comparison each : all) {
            for (Set<Comparison> subset : List.copyOf(subsets)) {
                Set<Comparison> more = new HashSet<>(subset);
                more.add(each);
                subsets.add(more);
            }
        }
        return subsets.stream();
    }

    private static Set<Comparison> without(Set<Comparison> all, Comparison one) {
        Set<Comparison> rest = new HashSet<>(all);
        rest.remove(one);
        return rest;
    }

    private static boolean suffices(Criterion criterion, Set<Comparison> met) {
        if (criterion instanceof Group group) {
            Stream<Criterion> children = group.children().stream();
            return group.joint() == Joint.AND
                    ? children.allMatch(child -> suffices(child, met))
                    : children.anyMatch(child -> suffices(child, met));
        }
        return met.contains(criterion);
    }

    private static Facts changed(Facts facts, List<Change> changes) {
        Facts changed = facts;
        for (Change change : changes) {
            changed = changed(changed, change);
        }
        return changed;
    }

    private static Facts changed(Facts facts, Change change) {
        String attribute = change.key().attribute();
        if (change.key().onSource().isEmpty()) {
            return new Facts(facts.identity(), with(facts.attributes(), attribute, change.values()), facts.accounts());
        }
        List<Account> accounts = new ArrayList<>(facts.accounts());
        if (change.needsAccount()) {
            accounts.add(account("new-" + accounts.size())
                    .withSource(change.key().onSource().orElseThrow())
                    .withAttributes(with(Attributes.none(), attribute, change.values())));
        } else {
            accounts.replaceAll(
                    account -> change.account().filter(account.id()::equals).isPresent()
                            ? account.withAttributes(with(account.attributes(), attribute, change.values()))
                            : account);
        }
        return new Facts(facts.identity(), facts.attributes(), accounts);
    }

    private static Attributes with(Attributes attributes, String name, List<String> values) {
        return switch (values.size()) {
            case 0 -> attributes.without(name);
            case 1 -> attributes.with(name, AttributeValue.of(values.get(0)));
            default -> attributes.with(name, AttributeValue.of(values));
        };
    }
}
