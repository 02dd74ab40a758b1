package dev.selfsame.tck;

import static dev.selfsame.tck.Fixtures.NOON;
import static dev.selfsame.tck.Fixtures.account;
import static dev.selfsame.tck.Fixtures.identity;
import static dev.selfsame.tck.Fixtures.identityId;
import static dev.selfsame.tck.Fixtures.source;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Effect;
import dev.selfsame.event.Event;
import dev.selfsame.event.Event.AccountCreated;
import dev.selfsame.event.Event.IdentityChanged;
import dev.selfsame.event.Event.IdentityCreated;
import dev.selfsame.event.Event.SourceConfigured;
import dev.selfsame.event.IdentityChange;
import dev.selfsame.event.LogEntry;
import dev.selfsame.identity.Identity;
import dev.selfsame.ports.StaleDecision;
import dev.selfsame.ports.driven.Effects.Stored;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A journal commits a decision as a whole or not at all, and many decisions each for itself. */
public abstract class JournalContract extends StoreContract {

    private static final Effect REFRESH = new Effect.RefreshIdentities("first", List.of(identityId("anna")));
    private static final Effect OTHER = new Effect.RefreshIdentities("second", List.of(identityId("anna")));

    private final Identity anna = identity("anna");

    private static Event created(Identity identity) {
        return new IdentityCreated(identity, NOON);
    }

    private static Event changed(Identity identity) {
        return new IdentityChanged(identity, IdentityChange.ADMINISTERED, List.of(), NOON);
    }

    @Test
    void a_decision_is_answered() {
        assertThat(record(created(anna))).isEqualTo(Either.right("done"));
    }

    @Test
    void a_decision_that_changes_nothing_is_answered_and_leaves_nothing() {
        assertThat(store().journal().record(Decision.answering(7))).isEqualTo(Either.right(7));
        assertThat(log()).isEqualTo(List.of());
        assertThat(store().effects().nextDue()).isEqualTo(Optional.empty());
    }

    @Test
    void all_events_of_a_decision_are_applied() {
        givenSourcesAndARole();
        assertRecorded(created(anna), new AccountCreated(account("a1", "anna"), NOON));

        assertThat(store().identities().byId(anna.id())).isEqualTo(Optional.of(anna));
        assertThat(store().accounts().of(anna.id())).isEqualTo(List.of(account("a1", "anna")));
    }

    @Test
    void an_event_sees_the_state_that_an_earlier_one_of_its_decision_led_to() {
        Identity renamed = anna.withName("Anna").withVersion(2);

        assertRecorded(created(anna), changed(renamed));

        assertThat(store().identities().byId(anna.id())).isEqualTo(Optional.of(renamed));
    }

    @Test
    void a_decision_whose_last_event_is_stale_leaves_no_state() {
        givenSourcesAndARole();
        given(created(anna));

        assertStale(
                created(identity("ben")),
                new AccountCreated(account("a1", "anna"), NOON),
                new SourceConfigured(source("new"), NOON),
                changed(anna.withName("Anna").withVersion(7)));

        assertThat(store().identities().byId(identityId("ben"))).isEqualTo(Optional.empty());
        assertThat(store().accounts().of(anna.id())).isEqualTo(List.of());
        assertThat(store().catalog().source(source("new").id())).isEqualTo(Optional.empty());
        assertThat(store().identities().byId(anna.id())).isEqualTo(Optional.of(anna));
    }

    @Test
    void a_decision_whose_last_event_is_stale_leaves_no_log_entry() {
        given(created(anna));
        List<LogEntry> before = log();

        assertThatThrownBy(() -> record(created(identity("ben")), changed(anna.withVersion(7))))
                .isInstanceOf(StaleDecision.class);

        assertThat(log()).isEqualTo(before);
        assertThat(store().log().last()).isEqualTo(1);
    }

    @Test
    void a_decision_whose_last_event_is_stale_leaves_no_effect() {
        given(created(anna));

        assertStale(decision(changed(anna.withVersion(7))).thenDoing(new Due(REFRESH, NOON)));

        assertThat(store().effects().nextDue()).isEqualTo(Optional.empty());
    }

    @Test
    void a_decision_whose_last_event_conflicts_leaves_nothing() {
        given(created(anna));
        Decision<String> taken = decision(
                        created(identity("ben")), created(identity("carl").withAlias("alias-anna")))
                .thenDoing(new Due(REFRESH, NOON));

        assertThat(store().journal().record(taken).isLeft()).isEqualTo(true);

        assertThat(store().identities().byId(identityId("ben"))).isEqualTo(Optional.empty());
        assertThat(log()).isEqualTo(List.of(new LogEntry(1, NOON, Decision.SYSTEM, created(anna))));
        assertThat(store().effects().nextDue()).isEqualTo(Optional.empty());
    }

    @Test
    void a_decision_that_left_nothing_can_be_made_again_on_fresh_data() {
        given(created(anna));
        assertStale(created(identity("ben")), changed(anna.withVersion(7)));

        assertRecorded(created(identity("ben")), changed(anna.withVersion(2)));

        assertThat(store().log().last()).isEqualTo(3);
    }

    @Test
    void effects_are_stored_with_the_instant_from_which_on_they_are_due() {
        assertRecorded(decision(created(anna)).thenDoing(new Due(REFRESH, NOON), new Due(OTHER, NOON.plusSeconds(60))));

        assertThat(claim(NOON)).extracting(Stored::effect).isEqualTo(List.of(REFRESH));
        assertThat(store().effects().nextDue()).isEqualTo(Optional.of(NOON.plusSeconds(60)));
        assertThat(claim(NOON.plusSeconds(60))).extracting(Stored::effect).containsExactlyInAnyOrder(REFRESH, OTHER);
    }

    @Test
    void an_effect_whose_key_is_known_is_not_stored_again() {
        assertRecorded(doing(REFRESH, NOON));

        assertRecorded(doing(REFRESH, NOON.minusSeconds(60)));
        assertRecorded(doing(REFRESH, NOON.plusSeconds(60)));

        assertThat(store().effects().nextDue()).isEqualTo(Optional.of(NOON));
        assertThat(claim(NOON.plusSeconds(90))).extracting(Stored::effect).isEqualTo(List.of(REFRESH));
    }

    @Test
    void an_effect_is_not_stored_twice_by_one_decision() {
        assertRecorded(doing(REFRESH, NOON).thenDoing(new Due(REFRESH, NOON)));

        assertThat(claim(NOON)).extracting(Stored::effect).isEqualTo(List.of(REFRESH));
    }

    @Test
    void an_effect_whose_key_is_claimed_or_dead_is_not_stored_again() {
        assertRecorded(doing(REFRESH, NOON).thenDoing(new Due(OTHER, NOON)));
        claim(NOON);
        store().effects().bury(OTHER.key(), "broken");

        assertRecorded(doing(REFRESH, NOON).thenDoing(new Due(OTHER, NOON)));

        assertThat(claim(NOON)).isEqualTo(List.of());
        assertThat(store().effects().dead()).extracting(Stored::effect).isEqualTo(List.of(OTHER));
    }

    @Test
    void a_known_effect_keeps_nothing_else_of_its_decision_from_being_recorded() {
        assertRecorded(doing(REFRESH, NOON));

        assertRecorded(doing(REFRESH, NOON).alsoRecording(created(anna)));

        assertThat(store().identities().byId(anna.id())).isEqualTo(Optional.of(anna));
    }

    @Test
    void an_effect_that_is_completed_is_gone() {
        assertRecorded(doing(REFRESH, NOON));
        claim(NOON);

        assertRecorded(decision(created(anna)).completing(REFRESH.key()));

        assertThat(store().effects().nextDue()).isEqualTo(Optional.empty());
        assertThat(claim(NOON.plus(Duration.ofDays(1)))).isEqualTo(List.of());
    }

    @Test
    void completing_an_effect_that_is_not_there_is_stale() {
        assertStale(decision(created(anna)).completing(REFRESH.key()));

        assertThat(store().identities().byId(anna.id())).isEqualTo(Optional.empty());
    }

    @Test
    void completing_an_effect_twice_is_stale() {
        assertRecorded(doing(REFRESH, NOON));
        assertRecorded(decision().completing(REFRESH.key()));

        assertStale(decision(created(anna)).completing(REFRESH.key()));
    }

    @Test
    void a_stale_decision_completes_no_effect() {
        assertRecorded(doing(REFRESH, NOON));

        assertStale(decision(changed(anna)).completing(REFRESH.key()));

        assertThat(store().effects().nextDue()).isEqualTo(Optional.of(NOON));
    }

    @Test
    void a_decision_that_completes_an_effect_stores_the_next_one() {
        Effect morning = new Effect.RunSchedule(NOON);
        Effect evening = new Effect.RunSchedule(NOON.plus(Duration.ofHours(12)));
        assertRecorded(doing(morning, NOON));

        assertRecorded(doing(evening, NOON.plus(Duration.ofHours(12))).completing(morning.key()));

        assertThat(store().effects().nextDue()).isEqualTo(Optional.of(NOON.plus(Duration.ofHours(12))));
    }

    @Test
    void every_event_is_logged_in_order_with_its_instant_and_its_actor() {
        Instant later = NOON.plusSeconds(60);
        Event renamed =
                new IdentityChanged(anna.withName("Anna").withVersion(2), IdentityChange.REFRESHED, List.of(), later);

        store().journal()
                .record(decision(created(anna), created(identity("ben"))).by("hr-import"));
        store().journal().record(decision(renamed).by("carla"));

        assertThat(log())
                .isEqualTo(List.of(
                        new LogEntry(1, NOON, "hr-import", created(anna)),
                        new LogEntry(2, NOON, "hr-import", created(identity("ben"))),
                        new LogEntry(3, later, "carla", renamed)));
    }

    @Test
    void no_decisions_have_no_outcomes() {
        assertThat(store().journal().recordAll(List.of())).isEqualTo(List.of());
    }

    @Test
    void of_many_decisions_the_fresh_ones_are_committed_and_the_outcomes_tell_of_the_rest() {
        given(created(anna));

        List<Course> courses = courses(store().journal()
                .recordAll(List.of(
                        decision(created(identity("ben"))),
                        decision(created(identity("carl")), changed(anna.withVersion(7))),
                        decision(created(identity("dora").withAlias("ALIAS-ANNA"))),
                        Decision.answering("nothing to do"),
                        decision(changed(anna.withName("Anna").withVersion(2))))));

        assertThat(courses)
                .isEqualTo(List.of(Course.RECORDED, Course.STALE, Course.CONFLICT, Course.RECORDED, Course.RECORDED));
        assertThat(log())
                .extracting(LogEntry::event)
                .isEqualTo(List.of(
                        created(anna),
                        created(identity("ben")),
                        changed(anna.withName("Anna").withVersion(2))));
        assertThat(store().identities()
                        .byIds(List.of(identityId("ben"), identityId("carl"), identityId("dora"), identityId("anna"))))
                .isEqualTo(List.of(identity("ben"), anna.withName("Anna").withVersion(2)));
    }

    @Test
    void of_many_decisions_a_later_one_sees_the_state_that_an_earlier_one_led_to() {
        Decision<String> second = decision(changed(anna.withName("Anna").withVersion(2)));

        assertThat(courses(store().journal().recordAll(List.of(decision(created(anna)), second, second))))
                .isEqualTo(List.of(Course.RECORDED, Course.RECORDED, Course.STALE));
    }

    @Test
    void of_many_decisions_a_later_one_is_refused_what_an_earlier_one_has_taken() {
        assertThat(courses(store().journal()
                        .recordAll(List.of(
                                decision(created(identity("ben").withAlias("b"))),
                                decision(created(identity("bert").withAlias("B")))))))
                .isEqualTo(List.of(Course.RECORDED, Course.CONFLICT));
    }

    @Test
    void many_decisions_are_logged_in_the_order_given_each_with_its_actor() {
        List<Decision<String>> decisions = List.of("p", "c", "q", "a", "b").stream()
                .map(id -> decision(created(identity(id))).by("actor-" + id))
                .toList();

        store().journal().recordAll(decisions);

        assertThat(log())
                .extracting(LogEntry::actor)
                .isEqualTo(List.of("actor-p", "actor-c", "actor-q", "actor-a", "actor-b"));
        assertThat(log()).extracting(LogEntry::position).isEqualTo(List.of(1L, 2L, 3L, 4L, 5L));
    }

    @Test
    void of_many_decisions_the_effects_of_the_fresh_ones_alone_are_stored() {
        store().journal()
                .recordAll(List.of(
                        decision(created(anna)).thenDoing(new Due(REFRESH, NOON)),
                        decision(created(anna)).thenDoing(new Due(OTHER, NOON))));

        assertThat(claim(NOON)).extracting(Stored::effect).isEqualTo(List.of(REFRESH));
    }

    @Test
    void of_many_decisions_only_one_completes_an_effect() {
        assertRecorded(doing(REFRESH, NOON));

        assertThat(courses(store().journal()
                        .recordAll(List.of(
                                decision().completing(REFRESH.key()), decision().completing(REFRESH.key())))))
                .isEqualTo(List.of(Course.RECORDED, Course.STALE));
    }
}
