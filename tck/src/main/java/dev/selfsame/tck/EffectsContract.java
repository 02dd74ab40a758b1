package dev.selfsame.tck;

import static dev.selfsame.tck.Fixtures.HR;
import static dev.selfsame.tck.Fixtures.NOON;
import static dev.selfsame.tck.Fixtures.STAFF;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.access.AssignmentId;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Effect;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.ports.driven.Effects;
import dev.selfsame.ports.driven.Effects.Stored;
import dev.selfsame.registration.InvitationId;
import dev.selfsame.registration.VerificationId;
import dev.selfsame.source.AccountId;
import dev.selfsame.sync.SyncJobId;
import dev.selfsame.task.TaskId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Stored effects are handed out when they are due, to one worker at a time, until they are completed or given up. */
public abstract class EffectsContract extends StoreContract {

    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final int MANY = 300;
    private static final Effect ONE = effect("one");
    private static final Effect TWO = effect("two");
    private static final Effect THREE = effect("three");

    private static Effect effect(String name) {
        return new Effect.MailVerification(new VerificationId(name));
    }

    private void given(Effect effect, Instant due) {
        assertRecorded(doing(effect, due));
    }

    private Effects effects() {
        return store().effects();
    }

    private List<Effect> claimed(Instant now, int most) {
        return effects().claim(now, most, LEASE).stream().map(Stored::effect).toList();
    }

    private List<Effect> claimed(Instant now) {
        return claimed(now, 100);
    }

    /** What a store tells of an effect but for the instant, which it may read before or after the claim. */
    private record Told(Effect effect, int attempts, Optional<String> trouble) {
        static List<Told> of(List<Stored> stored) {
            return stored.stream()
                    .map(one -> new Told(one.effect(), one.attempts(), one.trouble()))
                    .toList();
        }
    }

    @Test
    void nothing_is_claimed_where_nothing_is_stored() {
        assertThat(claimed(NOON)).isEqualTo(List.of());
        assertThat(effects().nextDue()).isEqualTo(Optional.empty());
        assertThat(effects().dead()).isEqualTo(List.of());
    }

    @Test
    void every_kind_of_effect_is_read_as_it_was_stored() {
        List<IdentityId> two = List.of(new IdentityId("b"), new IdentityId("a"));
        List<Effect> all = List.of(
                new Effect.MailInvitation(new InvitationId("i"), 3),
                new Effect.MailVerification(new VerificationId("v")),
                new Effect.InviteIdentities(new TaskId("t1"), 7, two),
                new Effect.ProcessIdentities(new TaskId("t2"), 1_000_000, List.of()),
                new Effect.PlanProcessing(new TaskId("t3"), STAFF, Optional.empty()),
                new Effect.PlanProcessing(new TaskId("t3"), STAFF, Optional.of(new IdentityId("a"))),
                new Effect.RefreshIdentities("occasion: \"1\"", two),
                new Effect.PushAttributes(new SyncJobId("j")),
                new Effect.EndAssignment(new AssignmentId("r")),
                new Effect.Provision(NOON.plusNanos(1)),
                new Effect.ApplyAccess(new ProfileId("b"), "Zoë", Optional.empty()),
                new Effect.PushChanges(new IdentityId("b"), "drift: Zoë", List.of("email", "Zoë")),
                new Effect.FindDrift(HR, NOON.plusNanos(1), Optional.of(new AccountId("CN=\"Zoë\""))),
                new Effect.ProvisionAccount(new IdentityId("b"), HR, Optional.empty(), List.of()),
                new Effect.ProvisionAccount(
                        new IdentityId("b"),
                        HR,
                        Optional.of(new AccountId("CN=\"Zoë\"")),
                        List.of(Long.MAX_VALUE, -1L, Long.MIN_VALUE)),
                new Effect.RunSchedule(NOON.plusMillis(1)));
        assertRecorded(Decision.answering("done")
                .thenDoing(all.stream().map(effect -> new Due(effect, NOON)).toList()));

        assertThat(claimed(NOON)).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void an_effect_is_claimed_from_the_instant_on_when_it_is_due() {
        given(ONE, NOON);

        assertThat(claimed(NOON.minusMillis(1))).isEqualTo(List.of());
        assertThat(claimed(NOON)).isEqualTo(List.of(ONE));
    }

    @Test
    void effects_that_are_due_earlier_are_claimed_earlier() {
        given(TWO, NOON.plusSeconds(2));
        given(THREE, NOON.plusSeconds(3));
        given(ONE, NOON.plusSeconds(1));

        assertThat(claimed(NOON.plusSeconds(9), 2)).isEqualTo(List.of(ONE, TWO));
        assertThat(claimed(NOON.plusSeconds(9), 2)).isEqualTo(List.of(THREE));
    }

    @Test
    void a_first_claim_tells_of_no_attempts_and_no_trouble() {
        given(ONE, NOON);

        assertThat(Told.of(effects().claim(NOON, 9, LEASE))).isEqualTo(List.of(new Told(ONE, 0, Optional.empty())));
    }

    @Test
    void a_lease_keeps_an_effect_from_others_until_it_expires() {
        given(ONE, NOON);
        claimed(NOON);

        assertThat(claimed(NOON.plus(LEASE).minusMillis(1))).isEqualTo(List.of());
        assertThat(Told.of(effects().claim(NOON.plus(LEASE), 9, LEASE)))
                .isEqualTo(List.of(new Told(ONE, 1, Optional.empty())));
    }

    @Test
    void a_lease_that_was_taken_again_counts_from_then_on() {
        given(ONE, NOON);
        claimed(NOON);
        claimed(NOON.plus(LEASE));

        assertThat(claimed(NOON.plus(LEASE).plus(LEASE).minusMillis(1))).isEqualTo(List.of());
        assertThat(claimed(NOON.plus(LEASE).plus(LEASE))).isEqualTo(List.of(ONE));
    }

    @Test
    void an_effect_that_failed_is_claimed_again_when_it_is_due_again() {
        given(ONE, NOON);
        claimed(NOON);
        effects().retry(ONE.key(), NOON.plusSeconds(5), "first trouble");

        assertThat(claimed(NOON.plusSeconds(5).minusMillis(1))).isEqualTo(List.of());
        assertThat(Told.of(effects().claim(NOON.plusSeconds(5), 9, LEASE)))
                .isEqualTo(List.of(new Told(ONE, 1, Optional.of("first trouble"))));
    }

    @Test
    void the_last_trouble_and_all_attempts_are_told() {
        given(ONE, NOON);
        claimed(NOON);
        effects().retry(ONE.key(), NOON, "first trouble");
        claimed(NOON);
        effects().retry(ONE.key(), NOON, "second trouble");

        assertThat(Told.of(effects().claim(NOON, 9, LEASE)))
                .isEqualTo(List.of(new Told(ONE, 2, Optional.of("second trouble"))));
    }

    @Test
    void a_retry_may_be_later_than_the_lease() {
        given(ONE, NOON);
        claimed(NOON);
        effects().retry(ONE.key(), NOON.plus(LEASE).plusSeconds(60), "trouble");

        assertThat(claimed(NOON.plus(LEASE))).isEqualTo(List.of());
        assertThat(effects().nextDue()).isEqualTo(Optional.of(NOON.plus(LEASE).plusSeconds(60)));
    }

    @Test
    void a_dead_effect_is_not_claimed() {
        given(ONE, NOON);
        claimed(NOON);
        effects().bury(ONE.key(), "hopeless");

        assertThat(claimed(NOON.plus(Duration.ofDays(365)))).isEqualTo(List.of());
        assertThat(effects().nextDue()).isEqualTo(Optional.empty());
    }

    @Test
    void the_dead_are_told_by_key_with_their_trouble() {
        given(TWO, NOON);
        given(ONE, NOON.plusMillis(1));
        given(THREE, NOON.plusMillis(2));
        claimed(NOON.plusMillis(2));
        effects().bury(TWO.key(), "worse");
        effects().bury(ONE.key(), "hopeless");

        assertThat(Told.of(effects().dead()))
                .isEqualTo(List.of(new Told(ONE, 1, Optional.of("hopeless")), new Told(TWO, 1, Optional.of("worse"))));
    }

    @Test
    void a_dead_effect_that_is_revived_is_claimed_again_as_if_for_the_first_time() {
        given(ONE, NOON);
        claimed(NOON);
        effects().bury(ONE.key(), "hopeless");

        assertThat(effects().revive(ONE.key(), NOON.plusSeconds(5))).isEqualTo(true);

        assertThat(effects().dead()).isEqualTo(List.of());
        assertThat(effects().nextDue()).isEqualTo(Optional.of(NOON.plusSeconds(5)));
        assertThat(claimed(NOON.plusSeconds(4))).isEqualTo(List.of());
        assertThat(effects().claim(NOON.plusSeconds(5), 9, LEASE))
                .extracting(Stored::effect, Stored::attempts)
                .isEqualTo(List.of(org.assertj.core.groups.Tuple.tuple(ONE, 0)));
    }

    @Test
    void what_is_not_dead_is_not_revived() {
        given(ONE, NOON);

        assertThat(effects().revive(ONE.key(), NOON.plusSeconds(5))).isEqualTo(false);
        assertThat(effects().revive(TWO.key(), NOON.plusSeconds(5))).isEqualTo(false);
        assertThat(effects().nextDue()).isEqualTo(Optional.of(NOON));
    }

    @Test
    void what_was_revived_is_not_revived_again() {
        given(ONE, NOON);
        claimed(NOON);
        effects().bury(ONE.key(), "hopeless");
        effects().revive(ONE.key(), NOON);

        assertThat(effects().revive(ONE.key(), NOON)).isEqualTo(false);
    }

    @Test
    void a_dead_effect_that_is_discarded_is_gone() {
        given(ONE, NOON);
        given(TWO, NOON);
        effects().bury(ONE.key(), "hopeless");
        effects().bury(TWO.key(), "hopeless");

        assertThat(effects().discard(ONE.key())).isEqualTo(true);

        assertThat(effects().dead().stream().map(Stored::effect)).isEqualTo(List.of(TWO));
        assertThat(effects().revive(ONE.key(), NOON)).isEqualTo(false);
    }

    @Test
    void what_is_not_dead_is_not_discarded() {
        given(ONE, NOON);
        given(TWO, NOON.plusSeconds(1));
        claimed(NOON);

        assertThat(Stream.of(ONE, TWO, THREE).map(Effect::key).map(effects()::discard))
                .containsOnly(false);

        assertThat(claimed(NOON.plus(LEASE))).isEqualTo(List.of(TWO, ONE));
    }

    @Test
    void what_was_discarded_is_not_discarded_again() {
        given(ONE, NOON);
        effects().bury(ONE.key(), "hopeless");
        effects().discard(ONE.key());

        assertThat(effects().discard(ONE.key())).isEqualTo(false);
    }

    @Test
    void an_effect_that_was_discarded_can_be_stored_again() {
        given(ONE, NOON);
        effects().bury(ONE.key(), "hopeless");
        effects().discard(ONE.key());

        given(ONE, NOON.plusSeconds(1));

        assertThat(Told.of(effects().claim(NOON.plusSeconds(1), 9, LEASE)))
                .isEqualTo(List.of(new Told(ONE, 0, Optional.empty())));
    }

    private boolean anyDue(Instant now) {
        return effects().anyDue(ONE.key(), now);
    }

    @Test
    void an_effect_is_known_to_be_due_from_its_instant_on() {
        given(ONE, NOON);

        assertThat(anyDue(NOON.minusNanos(1))).isEqualTo(false);
        assertThat(anyDue(NOON)).isEqualTo(true);
        assertThat(anyDue(NOON.plusSeconds(1))).isEqualTo(true);
    }

    @Test
    void an_effect_that_is_claimed_counts_as_due_until_it_is_completed() {
        given(ONE, NOON);
        claimed(NOON);

        assertThat(anyDue(NOON)).isEqualTo(true);
        assertThat(anyDue(NOON.plus(LEASE))).isEqualTo(true);

        assertRecorded(decision().completing(ONE.key()));

        assertThat(anyDue(NOON.plus(LEASE))).isEqualTo(false);
    }

    @Test
    void an_effect_that_is_to_be_tried_again_later_is_not_due_until_then() {
        given(ONE, NOON);
        claimed(NOON);
        effects().retry(ONE.key(), NOON.plusSeconds(5), "trouble");

        assertThat(anyDue(NOON.plusSeconds(4))).isEqualTo(false);
        assertThat(anyDue(NOON.plusSeconds(5))).isEqualTo(true);
    }

    @Test
    void a_dead_effect_is_not_due() {
        given(ONE, NOON);
        claimed(NOON);
        effects().bury(ONE.key(), "hopeless");

        assertThat(anyDue(NOON)).isEqualTo(false);

        effects().revive(ONE.key(), NOON.plusSeconds(5));

        assertThat(anyDue(NOON.plusSeconds(4))).isEqualTo(false);
        assertThat(anyDue(NOON.plusSeconds(5))).isEqualTo(true);
    }

    @Test
    void only_effects_whose_keys_begin_so_are_asked_for() {
        given(effect("A_b%c:😀"), NOON);

        assertThat(Stream.of("", "mail", "mail-verification:A_b%c:", "mail-verification:A_b%c:😀"))
                .allSatisfy(prefix -> assertThat(effects().anyDue(prefix, NOON)).isEqualTo(true));
        assertThat(Stream.of("verification", "mail-verification:a_b", "mail-verification:A_%", "mail-verification:A__"))
                .allSatisfy(prefix -> assertThat(effects().anyDue(prefix, NOON)).isEqualTo(false));
        assertThat(Stream.of("mail-verification:A_b%d", "mail-verification:A_b%c:😀!", "mail-\u0000", "mail-\uD83D"))
                .allSatisfy(prefix -> assertThat(effects().anyDue(prefix, NOON)).isEqualTo(false));
    }

    @Test
    void keys_with_any_characters_are_found_by_their_beginning() {
        List<String> ends = List.of("z", "\uD7FF", "\uE000", "\uFFFD", "\uFFFF", "😀", "\uDBFF\uDFFF");
        ends.forEach(end -> given(effect("a" + end + "b"), NOON));

        for (String end : ends) {
            String prefix = "mail-verification:a" + end;
            assertThat(effects().anyDue(prefix, NOON)).as(end).isEqualTo(true);
            assertThat(effects().anyDue(prefix + "a", NOON)).as(end).isEqualTo(false);
        }
    }

    @Test
    void the_next_effect_is_due_when_the_earliest_is() {
        given(TWO, NOON.plusSeconds(2));
        given(ONE, NOON.plusSeconds(1));

        assertThat(effects().nextDue()).isEqualTo(Optional.of(NOON.plusSeconds(1)));
    }

    @Test
    void a_claimed_effect_is_due_when_its_lease_expires() {
        given(ONE, NOON);
        given(TWO, NOON.plus(Duration.ofDays(1)));
        claimed(NOON.plusSeconds(1));

        assertThat(effects().nextDue())
                .isEqualTo(Optional.of(NOON.plusSeconds(1).plus(LEASE)));
    }

    @Test
    void a_completed_effect_is_due_no_more() {
        given(ONE, NOON);
        given(TWO, NOON.plusSeconds(90));
        claimed(NOON);

        assertRecorded(decision().completing(ONE.key()));

        assertThat(effects().nextDue()).isEqualTo(Optional.of(NOON.plusSeconds(90)));
        assertThat(claimed(NOON.plusSeconds(90))).isEqualTo(List.of(TWO));
    }

    @Test
    void what_happens_to_one_effect_leaves_others_alone() {
        Stream.of(ONE, TWO, THREE).forEach(effect -> given(effect, NOON));
        claimed(NOON);

        effects().retry(ONE.key(), NOON.plusSeconds(1), "trouble");
        effects().bury(TWO.key(), "hopeless");

        assertThat(claimed(NOON.plusSeconds(1))).isEqualTo(List.of(ONE));
        assertThat(claimed(NOON.plus(LEASE))).isEqualTo(List.of(THREE));
    }

    @Test
    void many_workers_claim_each_effect_once() {
        List<Effect> all =
                IntStream.range(0, MANY).mapToObj(i -> effect("e" + i)).toList();
        assertRecorded(Decision.answering("done")
                .thenDoing(all.stream().map(effect -> new Due(effect, NOON)).toList()));

        List<Effect> claimed = Together.in(8, worker -> this::claimedUntilNothingIsLeft).stream()
                .flatMap(List::stream)
                .toList();

        assertThat(claimed).doesNotHaveDuplicates();
        assertThat(Set.copyOf(claimed)).isEqualTo(all.stream().collect(Collectors.toSet()));
    }

    private List<Effect> claimedUntilNothingIsLeft() {
        List<Effect> mine = new ArrayList<>();
        for (int vain = 0; vain < 3 && mine.size() <= MANY; ) {
            List<Effect> some = claimed(NOON, 7);
            mine.addAll(some);
            vain = some.isEmpty() ? vain + 1 : 0;
        }
        return mine;
    }
}
