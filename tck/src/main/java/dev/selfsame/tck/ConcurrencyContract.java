package dev.selfsame.tck;

import static dev.selfsame.tck.Fixtures.NOON;
import static dev.selfsame.tck.Fixtures.account;
import static dev.selfsame.tck.Fixtures.assignment;
import static dev.selfsame.tck.Fixtures.identity;
import static dev.selfsame.tck.Fixtures.identityId;
import static dev.selfsame.tck.Fixtures.invitation;
import static dev.selfsame.tck.Fixtures.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Effect;
import dev.selfsame.event.Event;
import dev.selfsame.event.IdentityChange;
import dev.selfsame.event.LogEntry;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.StaleDecision;
import dev.selfsame.ports.driven.Journal.Outcome;
import dev.selfsame.query.IdentityQuery;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Many callers at once lose no update, see no half of a decision and find no gap in the log. */
public abstract class ConcurrencyContract extends StoreContract {

    private static final int THREADS = 32;
    private static final int TIMES = 25;
    private static final int EVENTS = 10;
    private static final int MOST_ATTEMPTS = 10_000;
    private static final List<IdentityId> PEOPLE =
            List.of(identityId("a"), identityId("b"), identityId("c"), identityId("d"));

    private static Identity counting(String id, long units) {
        return identity(id).withAttributes(Attributes.none().with("units", AttributeValue.of(units)));
    }

    private static long units(Identity identity) {
        return identity.attributes()
                .text("units")
                .map(BigDecimal::new)
                .orElseThrow()
                .longValueExact();
    }

    /** The next version, with so many more units. */
    private static Event adding(Identity identity, long more) {
        Identity next = identity.withAttributes(
                        identity.attributes().with("units", AttributeValue.of(units(identity) + more)))
                .withVersion(identity.version() + 1);
        return new Event.IdentityChanged(next, IdentityChange.REFRESHED, List.of(), NOON);
    }

    private void givenPeople(long units) {
        PEOPLE.forEach(id -> given(new Event.IdentityCreated(counting(id.value(), units), NOON)));
    }

    private Identity read(IdentityId id) {
        return store().identities().byId(id).orElseThrow();
    }

    private boolean recorded(Decision<String> decision) {
        try {
            return store().journal().record(decision).isRight();
        } catch (StaleDecision stale) {
            return false;
        }
    }

    /** Gathers and decides again for as long as the decision is stale. */
    private void untilRecorded(Supplier<Decision<String>> decide) {
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            if (recorded(decide.get())) {
                return;
            }
        }
        throw new AssertionError("stale " + MOST_ATTEMPTS + " times");
    }

    /** Each time, all read before any of them records. */
    private int incrementInStep(int thread, Phaser step) {
        Random random = new Random(thread);
        try {
            for (int i = 0; i < TIMES; i++) {
                Identity read = read(PEOPLE.get(random.nextInt(PEOPLE.size())));
                step.arriveAndAwaitAdvance();
                if (!recorded(decision(adding(read, 1)))) {
                    untilRecorded(() -> decision(adding(read(read.id()), 1)));
                }
            }
            return TIMES;
        } finally {
            step.arriveAndDeregister();
        }
    }

    private void incrementTogether() {
        Phaser step = new Phaser(THREADS);
        Together.in(THREADS, thread -> () -> incrementInStep(thread, step));
    }

    @Test
    void no_update_is_lost() {
        givenPeople(0);

        incrementTogether();

        List<Identity> after = store().identities().byIds(PEOPLE);
        assertThat(after.stream().mapToLong(ConcurrencyContract::units).sum()).isEqualTo(THREADS * TIMES);
        assertThat(after).allSatisfy(one -> assertThat(one.version()).isEqualTo(1 + units(one)));
    }

    @Test
    void the_log_is_complete_and_in_order_without_gaps() {
        givenPeople(0);

        incrementTogether();

        assertThat(log().stream().map(LogEntry::position).toList())
                .isEqualTo(LongStream.rangeClosed(1, PEOPLE.size() + THREADS * TIMES)
                        .boxed()
                        .toList());
        Map<IdentityId, Long> versions = new HashMap<>();
        log().stream().skip(PEOPLE.size()).forEach(entry -> {
            Identity identity = ((Event.IdentityChanged) entry.event()).identity();
            assertThat(identity.version()).isEqualTo(versions.getOrDefault(identity.id(), 1L) + 1);
            versions.put(identity.id(), identity.version());
        });
        PEOPLE.forEach(id -> assertThat(read(id).version()).isEqualTo(versions.get(id)));
    }

    @Test
    void who_follows_the_log_while_it_grows_misses_nothing() {
        givenPeople(0);
        Phaser step = new Phaser(8);

        List<Integer> followed =
                Together.in(10, thread -> () -> thread < 8 ? incrementInStep(thread, step) : followed(step));

        assertThat(followed.subList(8, 10)).isEqualTo(Collections.nCopies(2, PEOPLE.size() + 8 * TIMES));
    }

    /** Reads the log until nobody writes any more, and counts its entries. */
    private int followed(Phaser writers) {
        long position = 0;
        boolean last;
        do {
            last = writers.isTerminated();
            for (LogEntry entry : store().log().after(position, 1000)) {
                assertThat(entry.position()).isEqualTo(position + 1);
                position = entry.position();
            }
        } while (!last);
        return (int) position;
    }

    @Test
    void of_many_decisions_on_the_same_state_one_is_recorded() {
        givenPeople(0);
        Identity read = read(PEOPLE.get(0));

        List<Course> courses = Together.in(THREADS, thread -> () -> alone(adding(read, 1)));

        assertThat(courses).containsExactlyInAnyOrderElementsOf(oneOf(THREADS, Course.STALE));
    }

    @Test
    void nobody_sees_one_half_of_a_decision() {
        givenPeople(100);

        Set<Long> sums = Traffic.seen(() -> sum(store().identities().byIds(PEOPLE)), this::moveUnits);

        assertThat(sums).isEqualTo(Set.of(100L * PEOPLE.size()));
    }

    @Test
    void nobody_sees_one_half_of_a_decision_in_a_listing() {
        givenPeople(100);
        IdentityQuery all = IdentityQuery.builder().build();

        Set<Long> sums =
                Traffic.seen(() -> sum(store().identities().list(all).get().items()), this::moveUnits);

        assertThat(sums).isEqualTo(Set.of(100L * PEOPLE.size()));
    }

    private void moveUnits(Random random) {
        List<IdentityId> two = new ArrayList<>(PEOPLE);
        Collections.shuffle(two, random);
        untilRecorded(() -> decision(adding(read(two.get(0)), -1), adding(read(two.get(1)), 1)));
    }

    @Test
    void nobody_sees_one_half_of_a_decision_in_the_log() {
        AtomicInteger number = new AtomicInteger();

        Set<Long> halves = Traffic.seen(
                () -> (store().log().after(0, 10 * EVENTS).size()
                                + store().log().last())
                        % EVENTS,
                random -> assertRecorded(launched(number.getAndIncrement())));

        assertThat(halves).isEqualTo(Set.of(0L));
    }

    private static Event[] launched(int number) {
        return IntStream.range(0, EVENTS)
                .mapToObj(i -> new Event.TaskLaunched(task("t" + number + "-" + i), NOON))
                .toArray(Event[]::new);
    }

    private static long sum(List<Identity> identities) {
        return identities.stream().mapToLong(ConcurrencyContract::units).sum();
    }

    @Test
    void of_many_who_take_the_same_native_identity_one_has_it() {
        givenSourcesAndARole();
        List<Course> courses = Together.in(
                THREADS,
                thread -> () ->
                        alone(new Event.AccountCreated(account("a" + thread).withNativeIdentity("same"), NOON)));

        assertThat(courses).containsExactlyInAnyOrderElementsOf(oneOf(THREADS, Course.CONFLICT));
    }

    @Test
    void of_many_who_take_the_same_alias_one_has_it() {
        List<Course> courses = Together.in(
                THREADS,
                thread -> () ->
                        alone(new Event.IdentityCreated(identity("i" + thread).withAlias("same"), NOON)));

        assertThat(courses).containsExactlyInAnyOrderElementsOf(oneOf(THREADS, Course.CONFLICT));
    }

    @Test
    void of_many_invitations_of_one_identity_one_is_pending() {
        givenPeople(0);

        List<Course> courses = Together.in(
                THREADS, thread -> () -> alone(new Event.InvitationIssued(invitation("i" + thread, "a"), NOON)));

        assertThat(courses).containsExactlyInAnyOrderElementsOf(oneOf(THREADS, Course.CONFLICT));
    }

    @Test
    void of_many_who_complete_the_same_effect_one_does() {
        Effect effect = new Effect.RunSchedule(NOON);
        assertRecorded(doing(effect, NOON));

        List<Course> courses = Together.in(
                THREADS,
                thread -> () -> alone(decision(new Event.IdentityCreated(identity("i" + thread), NOON))
                        .completing(effect.key())));

        assertThat(courses).containsExactlyInAnyOrderElementsOf(oneOf(THREADS, Course.STALE));
        assertThat(store().log().last()).isEqualTo(1);
    }

    private Course alone(Event event) {
        return alone(decision(event));
    }

    private Course alone(Decision<String> decision) {
        return courses(store().journal().recordAll(List.of(decision))).get(0);
    }

    private static List<Course> oneOf(int all, Course others) {
        List<Course> courses = new ArrayList<>(Collections.nCopies(all - 1, others));
        courses.add(Course.RECORDED);
        return courses;
    }

    @Test
    void an_identity_is_not_deleted_while_it_is_given_something() {
        givenSourcesAndARole();
        for (int round = 0; round < TIMES; round++) {
            String id = "i" + round;
            given(new Event.IdentityCreated(identity(id), NOON));

            List<Course> courses = Together.in(
                    2,
                    thread -> () -> alone(
                            thread == 0
                                    ? new Event.IdentityDeleted(identityId(id), 1, NOON)
                                    : new Event.RoleAssigned(assignment(id, id), NOON)));

            assertThat(courses).containsExactlyInAnyOrder(Course.RECORDED, Course.STALE);
            assertThat(store().assignments().of(identityId(id)).size())
                    .isEqualTo(
                            store().identities().byIds(List.of(identityId(id))).size());
        }
    }

    @Test
    void many_decisions_at_once_in_different_orders_get_in_nobodys_way() {
        givenPeople(0);

        long recorded = Together.in(8, thread -> () -> recordedInAnyOrder(new Random(thread))).stream()
                .mapToLong(Long::longValue)
                .sum();

        assertThat(sum(store().identities().byIds(PEOPLE))).isEqualTo(recorded);
        assertThat(store().log().last()).isEqualTo(PEOPLE.size() + recorded);
    }

    private long recordedInAnyOrder(Random random) {
        return IntStream.range(0, TIMES)
                .mapToLong(i -> {
                    List<Identity> people = new ArrayList<>(store().identities().byIds(PEOPLE));
                    Collections.shuffle(people, random);
                    return store()
                            .journal()
                            .recordAll(people.stream()
                                    .map(one -> decision(adding(one, 1)))
                                    .toList())
                            .stream()
                            .filter(new Outcome.Recorded()::equals)
                            .count();
                })
                .sum();
    }
}
