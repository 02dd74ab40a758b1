package dev.selfsame.event;

import static dev.selfsame.event.Samples.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selfsame.task.TaskId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final Event FIRST = new Event.TasksPurged(NOW, NOW);
    private static final Event SECOND = new Event.IdentityDeleted(Samples.ADA, 1, NOW);
    private static final Event THIRD = new Event.IdentityCreated(Samples.ada(), NOW);
    private static final Due SOON = new Due(new Effect.RunSchedule(NOW), NOW);
    private static final Due LATER =
            new Due(new Effect.ProcessIdentities(new TaskId("x"), 1, List.of()), NOW.plusSeconds(60));

    private static Decision<String> decision(List<Event> events, List<Due> effects) {
        return new Decision<>("answer", events, effects, Optional.empty(), "system");
    }

    @Test
    void an_answer_changes_nothing_and_nobody_in_particular_gives_it() {
        assertThat(Decision.answering("answer")).isEqualTo(decision(List.of(), List.of()));
    }

    @Test
    void what_has_happened_is_answer_and_event() {
        assertThat(Decision.happened(FIRST))
                .isEqualTo(new Decision<>(FIRST, List.of(FIRST), List.of(), Optional.empty(), "system"));
    }

    @Test
    void events_are_joined_in_their_order() {
        assertThat(Decision.answering("answer").alsoRecording(FIRST).alsoRecording(SECOND, THIRD))
                .isEqualTo(decision(List.of(FIRST, SECOND, THIRD), List.of()));
        assertThat(Decision.answering("answer").alsoRecording(List.of(SECOND)).alsoRecording(List.of(FIRST)))
                .isEqualTo(decision(List.of(SECOND, FIRST), List.of()));
    }

    @Test
    void effects_are_joined_in_their_order() {
        assertThat(Decision.answering("answer").thenDoing(LATER).thenDoing(SOON, LATER))
                .isEqualTo(decision(List.of(), List.of(LATER, SOON, LATER)));
    }

    @Test
    void events_and_effects_leave_each_other_alone() {
        assertThat(decision(List.of(FIRST), List.of(SOON)).alsoRecording(SECOND).thenDoing(LATER))
                .isEqualTo(decision(List.of(FIRST, SECOND), List.of(SOON, LATER)));
    }

    @Test
    void a_decision_that_carries_out_an_effect_completes_it() {
        assertThat(decision(List.of(FIRST), List.of(SOON)).completing("key"))
                .isEqualTo(new Decision<>("answer", List.of(FIRST), List.of(SOON), Optional.of("key"), "system"));
    }

    @Test
    void a_decision_tells_who_has_decided() {
        assertThat(decision(List.of(FIRST), List.of(SOON)).completing("key").by("client"))
                .isEqualTo(new Decision<>("answer", List.of(FIRST), List.of(SOON), Optional.of("key"), "client"));
    }

    @Test
    void what_is_added_later_leaves_actor_and_key() {
        assertThat(decision(List.of(), List.of())
                        .completing("key")
                        .by("client")
                        .alsoRecording(FIRST)
                        .thenDoing(SOON)
                        .completing("other"))
                .isEqualTo(new Decision<>("answer", List.of(FIRST), List.of(SOON), Optional.of("other"), "client"));
    }

    @Test
    void another_answer_leaves_all_the_rest() {
        assertThat(decision(List.of(FIRST), List.of(SOON))
                        .completing("key")
                        .by("client")
                        .map(String::length))
                .isEqualTo(new Decision<>(6, List.of(FIRST), List.of(SOON), Optional.of("key"), "client"));
    }

    @Test
    void a_decision_is_empty_when_there_is_nothing_to_record() {
        assertThat(decision(List.of(), List.of()).isEmpty()).isTrue();
        assertThat(decision(List.of(), List.of()).by("client").isEmpty()).isTrue();
    }

    @Test
    void a_decision_with_an_event_an_effect_or_a_key_is_not_empty() {
        assertThat(decision(List.of(FIRST), List.of()).isEmpty()).isFalse();
        assertThat(decision(List.of(), List.of(SOON)).isEmpty()).isFalse();
        assertThat(decision(List.of(), List.of()).completing("key").isEmpty()).isFalse();
    }

    @Test
    void a_decision_does_not_change_when_the_lists_that_it_came_from_do() {
        List<Event> events = new ArrayList<>(List.of(FIRST));
        List<Due> effects = new ArrayList<>(List.of(SOON));
        Decision<String> decision = decision(events, effects);
        events.clear();
        effects.clear();
        assertThat(decision).isEqualTo(decision(List.of(FIRST), List.of(SOON)));
    }

    @Test
    void a_decision_cannot_be_changed_in_place() {
        Decision<String> decision =
                Decision.answering("answer").alsoRecording(FIRST).thenDoing(SOON);
        assertThatThrownBy(() -> decision.events().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> decision.effects().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
