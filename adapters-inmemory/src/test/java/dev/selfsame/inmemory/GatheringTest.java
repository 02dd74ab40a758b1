package dev.selfsame.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.access.AssignmentRequest;
import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.event.Effect.RefreshIdentities;
import dev.selfsame.event.Event.TaskChanged;
import dev.selfsame.event.LogEntry;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityReference;
import dev.selfsame.identity.ProcessingState;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.ports.Caller;
import dev.selfsame.ports.Selfsame;
import dev.selfsame.ports.driven.Effects.Stored;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.profile.AttributeMapping;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.query.Filter;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.source.Account;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.ManagerCorrelation;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import dev.selfsame.transform.AccountAttribute;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GatheringTest {

    private static final SourceId AGENCY = new SourceId("source-agency");

    private final World world = new World();
    private final Tapped tapped = new Tapped(world.memory.store());
    private final Selfsame selfsame = Selfsame.on(tapped.store())
            .clock(world.memory.clock())
            .chance(new SeededChance(1))
            .build();

    static IntStream seeds() {
        return IntStream.range(0, 60);
    }

    private static AccountData hr(int number, String name, Optional<Integer> manager) {
        Attributes attributes = Attributes.ofTexts("number", "e" + number, "name", name, "email", name + "@x.test");
        return World.data(
                "n" + number,
                name,
                manager.map(other -> attributes.with("manager", AttributeValue.of("E" + other)))
                        .orElse(attributes));
    }

    /** People in a tree of managers, where each has so many reports. */
    private static List<AccountData> tree(int people, int reports) {
        return IntStream.range(0, people)
                .mapToObj(i -> hr(i, "person" + i, i == 0 ? Optional.empty() : Optional.of((i - 1) / reports)))
                .toList();
    }

    private int reads() {
        return reads(tapped.calls());
    }

    private static int reads(Map<String, Integer> calls) {
        return calls.entrySet().stream()
                .filter(call ->
                        !call.getKey().startsWith("Journal.") && !call.getKey().startsWith("Effects."))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private List<IdentityId> ids(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> world.memory
                        .store()
                        .accounts()
                        .byNativeIdentity(World.HR, List.of("n" + i))
                        .values()
                        .iterator()
                        .next()
                        .identity()
                        .orElseThrow())
                .toList();
    }

    private void processed(List<IdentityId> ids) {
        selfsame.as(Caller.system()).process(ids).get();
        for (Stored stored : world.memory.store().effects().claim(World.START, 10, Duration.ofMinutes(1))) {
            tapped.calls();
            selfsame.worker().perform(stored);
        }
    }

    @Test
    void what_is_read_for_people_does_not_grow_with_their_number() {
        world.system().aggregate(World.HR, tree(120, 3)).get();
        world.memory.runUntilIdle();
        processed(ids(110, 120));
        Map<String, Integer> forTen = tapped.calls();
        processed(ids(20, 120));
        assertThat(reads()).isLessThanOrEqualTo(reads(forTen)).isLessThanOrEqualTo(16);
    }

    @Test
    void what_is_read_for_people_grows_with_the_depth_of_their_chain_of_managers() {
        world.system().aggregate(World.HR, tree(60, 1)).get();
        world.memory.runUntilIdle();
        processed(ids(58, 59));
        assertThat(reads()).isBetween(2 * 58, 2 * 58 + 15);
        processed(ids(0, 60));
        assertThat(reads()).isLessThan(15);
    }

    @Test
    void new_aliases_are_looked_up_together() {
        world.system().aggregate(World.HR, tree(100, 10)).get();
        world.memory.runUntilIdle();
        List<AccountData> renamed = tree(100, 10).stream()
                .map(data -> data.withName("new" + data.name()))
                .toList();
        world.system().aggregate(World.HR, renamed).get();
        Stored refresh = world.memory
                .store()
                .effects()
                .claim(World.START, 10, Duration.ofMinutes(1))
                .get(0);
        selfsame.worker().perform(refresh);
        assertThat(tapped.calls()).containsEntry("Identities.byAlias", 1);
        assertThat(world.named("person7").alias()).contains("newperson7");
    }

    private int readsOfAggregation(SourceId source, List<AccountData> accounts) {
        tapped.calls();
        selfsame.as(Caller.system()).aggregate(source, accounts).get();
        int reads = reads();
        world.memory.runUntilIdle();
        return reads;
    }

    private static List<AccountData> directory(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> World.data(
                        "login" + i, "login" + i, Attributes.ofTexts("employeeID", "e" + i, "mail", "m" + i)))
                .toList();
    }

    @Test
    void what_is_read_for_accounts_does_not_grow_with_their_number() {
        assertThat(readsOfAggregation(World.HR, tree(500, 30))).isLessThanOrEqualTo(20);
        assertThat(readsOfAggregation(World.HR, tree(500, 30))).isLessThanOrEqualTo(8);
        assertThat(readsOfAggregation(World.AD, directory(0, 500))).isLessThanOrEqualTo(8);
        assertThat(readsOfAggregation(World.AD, directory(0, 500))).isLessThanOrEqualTo(8);
    }

    @Test
    void stand_ins_are_not_examined_one_by_one() {
        readsOfAggregation(World.AD, directory(0, 500));
        assertThat(readsOfAggregation(World.AD, directory(0, 500))).isLessThanOrEqualTo(9);
        readsOfAggregation(World.HR, tree(100, 10));
        assertThat(readsOfAggregation(World.AD, directory(0, 500))).isLessThanOrEqualTo(9);
        assertThat(readsOfAggregation(World.AD, directory(400, 500))).isLessThanOrEqualTo(10);
        assertThat(world.memory
                        .store()
                        .identities()
                        .list(IdentityQuery.builder()
                                .correlatedOnly(false)
                                .count(true)
                                .build())
                        .get()
                        .total())
                .hasValue(200);
    }

    @Test
    void those_who_wait_are_looked_at_together() {
        List<AccountData> orphans = IntStream.range(0, 500)
                .mapToObj(i -> hr(i, "orphan" + i, Optional.of(100_000)))
                .toList();
        world.system().aggregate(World.HR, orphans).get();
        world.memory.runUntilIdle();
        assertThat(readsOfAggregation(World.HR, orphans)).isLessThanOrEqualTo(24);
    }

    @Test
    void an_aggregation_that_finds_nothing_new_records_its_task_alone() {
        selfsame.as(Caller.system()).aggregate(World.HR, tree(700, 30)).get();
        world.memory.runUntilIdle();
        selfsame.as(Caller.system()).aggregate(World.AD, directory(0, 900)).get();
        world.memory.runUntilIdle();
        tapped.calls();
        selfsame.as(Caller.system()).aggregate(World.HR, tree(700, 30)).get();
        selfsame.as(Caller.system()).aggregate(World.AD, directory(0, 900)).get();
        assertThat(tapped.calls()).containsEntry("Journal.record", 6).doesNotContainKey("Journal.recordAll");
    }

    @Test
    void a_long_aggregation_tells_how_far_it_is() {
        selfsame.as(Caller.system()).aggregate(World.AD, directory(0, 11_000)).get();
        assertThat(world.memory.store().log().after(0, Integer.MAX_VALUE).stream()
                        .map(LogEntry::event)
                        .filter(TaskChanged.class::isInstance)
                        .map(event -> ((TaskChanged) event).task().done()))
                .containsExactly(0, 5_000, 10_000, 11_000);
    }

    private static final class Chaos {

        private final Random random;
        private final World world = new World();

        Chaos(long seed) {
            random = new Random(seed);
            Source agency = World.hrSource()
                    .withId(AGENCY)
                    .withName("Agency")
                    .withManagerCorrelation(new ManagerCorrelation("manager", "email"));
            IdentityProfile contractors = IdentityProfile.builder()
                    .id(new ProfileId("profile-contractors"))
                    .name("Contractors")
                    .authoritativeSource(AGENCY)
                    .priority(World.profile().priority() + 1)
                    .addMappings(
                            new AttributeMapping("employeeNumber", new AccountAttribute(AGENCY, "number")),
                            new AttributeMapping("displayName", new AccountAttribute(AGENCY, "name")),
                            new AttributeMapping("email", new AccountAttribute(World.HR, "email")))
                    .build();
            world.system()
                    .load(World.configuration()
                            .withSources(World.hrSource(), World.adSource(), agency)
                            .withProfiles(World.profile(), contractors))
                    .get();
        }

        private String number() {
            return (random.nextBoolean() ? "e" : "E") + random.nextInt(40);
        }

        private AccountData account(String key) {
            Map<String, String> texts = new TreeMap<>();
            texts.put("number", number());
            texts.put("name", "Name " + random.nextInt(30));
            texts.put("email", "mail" + random.nextInt(30));
            if (random.nextInt(4) > 0) {
                texts.put("manager", random.nextBoolean() ? number() : "MAIL" + random.nextInt(30));
            }
            texts.put("state", random.nextBoolean() ? "active" : "dancing");
            String[] flat = texts.entrySet().stream()
                    .flatMap(each -> Stream.of(each.getKey(), each.getValue()))
                    .toArray(String[]::new);
            return World.data(
                    key, (random.nextBoolean() ? "user" : "USER") + random.nextInt(25), Attributes.ofTexts(flat));
        }

        List<AccountData> accounts() {
            return IntStream.range(0, 5 + random.nextInt(40))
                    .mapToObj(i -> account("n" + i))
                    .toList();
        }

        void aggregate() {
            world.system().aggregate(World.HR, accounts()).get();
            world.system().aggregate(AGENCY, accounts()).get();
        }

        void assign() {
            world.all(new Filter.All()).stream()
                    .filter(any -> random.nextInt(3) == 0)
                    .forEach(who -> world.system()
                            .assign(AssignmentRequest.builder()
                                    .identity(who.id())
                                    .role(World.ENGINEER)
                                    .removeDate(World.START.plusSeconds(1 + random.nextInt(100)))
                                    .build())
                            .get());
        }

        Store store() {
            return world.memory.store();
        }

        List<Stored> claimed() {
            return store().effects().claim(world.memory.clock().instant(), 1000, Duration.ofMinutes(1)).stream()
                    .filter(stored -> stored.effect() instanceof RefreshIdentities)
                    .toList();
        }
    }

    private static Chaos chaos(long seed) {
        Chaos chaos = new Chaos(seed);
        chaos.aggregate();
        chaos.world.memory.runUntilIdle();
        chaos.assign();
        chaos.aggregate();
        chaos.world.memory.clock().advance(Duration.ofSeconds(50));
        return chaos;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void people_are_processed_together_as_they_would_be_one_by_one(long seed) {
        Chaos together = chaos(seed);
        Chaos apart = chaos(seed);

        together.claimed().forEach(together.world.memory.selfsame().worker()::perform);
        apart.claimed().forEach(stored -> new OneByOne(apart.store())
                .perform(
                        (RefreshIdentities) stored.effect(),
                        apart.world.memory.clock().instant()));

        assertThat(together.store().log().after(0, Integer.MAX_VALUE))
                .isEqualTo(apart.store().log().after(0, Integer.MAX_VALUE));
    }

    /** Several accounts of one person, names that differ in case only, and managers who come later. */
    private static List<AccountData> tangle(long seed) {
        Random random = new Random(seed);
        List<AccountData> accounts = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String name = i >= 50 ? "LONE" + (i - 50) : i < 10 ? "lone" + i : "user" + i;
            String number = i >= 50 || i < 10 ? "only" + i : (random.nextBoolean() ? "e" : "E") + random.nextInt(30);
            accounts.add(World.data(
                    "n" + i,
                    name,
                    Attributes.ofTexts("number", number, "name", name, "manager", "e" + random.nextInt(45))));
        }
        Collections.shuffle(accounts, random);
        return accounts;
    }

    private record Found(Set<String> accounts, Identity who) {}

    /** Who the people are, whatever their ids and versions. */
    private static Set<Found> people(World world) {
        List<Account> accounts = world.memory.store().accounts().onSource(World.HR, Optional.empty(), 1000);
        Map<IdentityId, Set<String>> byOwner = accounts.stream()
                .collect(Collectors.groupingBy(
                        account -> account.identity().orElseThrow(),
                        Collectors.mapping(Account::nativeIdentity, Collectors.toSet())));
        return byOwner.entrySet().stream()
                .map(each -> new Found(
                        each.getValue(),
                        comparable(world.system().get(each.getKey()).get())))
                .collect(Collectors.toSet());
    }

    private static Identity comparable(Identity who) {
        IdentityId any = new IdentityId("any");
        return who.withId(any)
                .withVersion(1)
                .withManager(who.manager().map(manager -> new IdentityReference(any, manager.name())))
                .withProcessingState(who.processingState()
                        .map(state -> state instanceof ProcessingState.Failed failed
                                ? new ProcessingState.Failed(failed.date(), failed.stage(), 1, failed.message())
                                : state));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void accounts_find_or_make_people_together_as_they_would_one_by_one(long seed) {
        World apart = new World();
        List<AccountData> tangle = tangle(seed);

        world.system().aggregate(World.HR, tangle).get();
        tangle.forEach(
                one -> apart.system().aggregateDelta(World.HR, List.of(one)).get());
        world.memory.runUntilIdle();
        apart.memory.runUntilIdle();

        assertThat(people(world)).isEqualTo(people(apart));
    }
}
