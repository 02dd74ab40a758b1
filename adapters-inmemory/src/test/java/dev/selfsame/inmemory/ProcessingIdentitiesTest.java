package dev.selfsame.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.event.Event.IdentityChanged;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityReference;
import dev.selfsame.identity.LifecycleState;
import dev.selfsame.identity.ProcessingState;
import dev.selfsame.refusal.Refusal.InvalidParameter;
import dev.selfsame.refusal.Refusal.LimitExceeded;
import dev.selfsame.source.AccountData;
import dev.selfsame.task.CompletionStatus;
import dev.selfsame.task.Task;
import dev.selfsame.task.TaskMessage;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProcessingIdentitiesTest {

    private final World world = new World();

    private Task processed(IdentityId... ids) {
        Task task = world.system().process(List.of(ids)).get();
        world.memory.runUntilIdle();
        return world.system().taskStatus(task.id()).get();
    }

    private static IdentityReference reference(Identity identity) {
        return new IdentityReference(identity.id(), identity.name());
    }

    @Test
    void attributes_come_from_the_account_by_the_profile_s_mappings() {
        world.person("1", "Ada Lovelace", "first", "Ada", "email", "ada@example.com")
                .aggregateHr();
        assertThat(world.named("Ada Lovelace").attributes())
                .isEqualTo(Attributes.ofTexts(
                        "employeeNumber", "1",
                        "displayName", "Ada Lovelace",
                        "firstname", "Ada",
                        "email", "ada@example.com"));
    }

    @Test
    void an_attribute_that_has_gone_from_the_account_goes_from_the_identity() {
        world.person("1", "Ada Lovelace", "department", "Engines").aggregateHr();
        world.person("1", "Ada Lovelace").aggregateHr();
        assertThat(world.named("Ada Lovelace").attributes().get("department")).isEmpty();
    }

    @Test
    void the_manager_is_found_by_the_account_s_attribute() {
        world.person("1", "Ada Lovelace")
                .person("2", "Bob Ross", "manager", "1")
                .aggregateHr();
        assertThat(world.named("Bob Ross").manager()).contains(reference(world.named("Ada Lovelace")));
        assertThat(world.named("Ada Lovelace").isManager()).isTrue();
        assertThat(world.named("Bob Ross").isManager()).isFalse();
    }

    @Test
    void a_manager_that_nobody_has_leaves_no_manager_and_no_error() {
        world.person("2", "Bob Ross", "manager", "99").aggregateHr();
        assertThat(world.named("Bob Ross").manager()).isEmpty();
        assertThat(world.named("Bob Ross").processingState()).contains(new ProcessingState.Ok());
    }

    @Test
    void a_manager_s_new_name_shows_with_the_reports() {
        world.person("1", "Ada Byron").person("2", "Bob Ross", "manager", "1").aggregateHr();
        world.person("1", "Ada Lovelace").aggregateHr();
        assertThat(world.named("Bob Ross").manager().map(IdentityReference::name))
                .contains("Ada Lovelace");
    }

    @Test
    void who_stands_in_a_circle_of_managers_has_none_and_an_error_and_the_others_do_not_suffer() {
        world.person("1", "Ada Lovelace", "manager", "2")
                .person("2", "Bob Ross", "manager", "1")
                .person("3", "Cy Twombly", "manager", "1")
                .aggregateHr();
        for (String name : List.of("Ada Lovelace", "Bob Ross")) {
            assertThat(world.named(name).manager()).isEmpty();
            assertThat(world.named(name).processingState())
                    .contains(new ProcessingState.Failed(
                            World.START, "manager", 1, "the chain of managers leads back to the identity"));
        }
        assertThat(world.named("Cy Twombly").manager()).contains(reference(world.named("Ada Lovelace")));
    }

    @Test
    void an_error_that_no_longer_holds_is_cleared() {
        world.person("1", "Ada Lovelace", "manager", "2")
                .person("2", "Bob Ross", "manager", "1")
                .aggregateHr();
        world.person("2", "Bob Ross").aggregateHr();
        processed(world.idOf("Ada Lovelace"));
        assertThat(world.named("Ada Lovelace").processingState()).contains(new ProcessingState.Ok());
        assertThat(world.named("Ada Lovelace").manager()).contains(reference(world.named("Bob Ross")));
    }

    @Test
    void an_error_that_persists_counts_how_often_it_was_met() {
        world.person("1", "Ada Lovelace", "manager", "1").aggregateHr();
        processed(world.idOf("Ada Lovelace"));
        Task task = processed(world.idOf("Ada Lovelace"));
        assertThat(world.named("Ada Lovelace").processingState())
                .contains(new ProcessingState.Failed(
                        World.START, "manager", 3, "the chain of managers leads back to the identity"));
        assertThat(task.messages()).extracting(TaskMessage::key).containsExactly("processingFailed");
        assertThat(task.completionStatus()).contains(CompletionStatus.WARNING);
    }

    @Test
    void the_lifecycle_state_follows_its_attribute() {
        world.person("1", "Ada Lovelace", "state", "active").aggregateHr();
        assertThat(world.named("Ada Lovelace").lifecycleState()).contains(new LifecycleState("active", false));
    }

    @Test
    void a_lifecycle_state_that_the_profile_does_not_know_is_an_error() {
        world.person("1", "Ada Lovelace", "state", "dancing").aggregateHr();
        assertThat(world.named("Ada Lovelace").lifecycleState()).isEmpty();
        assertThat(world.named("Ada Lovelace").processingState())
                .contains(new ProcessingState.Failed(
                        World.START, "lifecycle state", 1, "the profile doesn't know the calculated state"));
    }

    @Test
    void a_lifecycle_state_set_by_hand_holds_until_the_calculated_one_changes() {
        world.person("1", "Ada Lovelace", "state", "active").aggregateHr();
        IdentityId ada = world.idOf("Ada Lovelace");
        world.system().setLifecycleState(ada, "leave").get();
        processed(ada);
        assertThat(world.named("Ada Lovelace").lifecycleState()).contains(new LifecycleState("leave", true));
        world.person("1", "Ada Lovelace", "state", "gone").aggregateHr();
        assertThat(world.named("Ada Lovelace").lifecycleState()).contains(new LifecycleState("gone", false));
    }

    @Test
    void a_lifecycle_state_that_the_profile_does_not_know_cannot_be_set_by_hand() {
        world.person("1", "Ada Lovelace").aggregateHr();
        assertThat(world.system().setLifecycleState(world.idOf("Ada Lovelace"), "dancing"))
                .isEqualTo(
                        Either.left(new InvalidParameter("lifecycle state", "the identity's profile doesn't know it")));
    }

    @Test
    void processing_leaves_its_time_and_an_event_with_what_has_changed() {
        world.person("1", "Ada Lovelace").aggregateHr();
        world.memory.clock().advance(Duration.ofHours(1));
        world.person("1", "Ada Lovelace", "department", "Engines").aggregateHr();
        Identity ada = world.named("Ada Lovelace");
        assertThat(ada.lastRefresh()).contains(World.START.plus(Duration.ofHours(1)));
        long last = world.memory.store().log().last();
        IdentityChanged change = world.memory.store().log().after(0, (int) last).stream()
                .map(entry -> entry.event())
                .filter(IdentityChanged.class::isInstance)
                .map(IdentityChanged.class::cast)
                .filter(event -> !event.changes().isEmpty())
                .reduce((first, second) -> second)
                .orElseThrow();
        assertThat(change.changes())
                .containsExactly(new dev.selfsame.event.AttributeChange(
                        "department", Optional.empty(), Optional.of(AttributeValue.of("Engines"))));
    }

    @Test
    void repeated_ids_are_processed_once() {
        world.person("1", "Ada Lovelace").aggregateHr();
        IdentityId ada = world.idOf("Ada Lovelace");
        long before = world.named("Ada Lovelace").version();
        Task task = processed(ada, ada, ada, ada, ada);
        assertThat(task.total()).isEqualTo(1);
        assertThat(world.named("Ada Lovelace").version()).isEqualTo(before + 1);
        assertThat(task.completionStatus()).contains(CompletionStatus.SUCCESS);
    }

    @Test
    void ids_that_nobody_has_are_reported_and_the_others_are_processed() {
        world.person("1", "Ada Lovelace").aggregateHr();
        Task task = processed(new IdentityId("nobody"), world.idOf("Ada Lovelace"));
        assertThat(task.messages())
                .containsExactly(new TaskMessage(
                        TaskMessage.Severity.WARN,
                        "identityNotFound",
                        List.of("nobody"),
                        "There is no identity nobody."));
        assertThat(task.attributes()).containsEntry("processed", AttributeValue.of(1));
    }

    @Test
    void two_hundred_and_fifty_ids_are_taken_and_one_more_is_not() {
        List<IdentityId> ids =
                IntStream.range(0, 251).mapToObj(i -> new IdentityId("i" + i)).toList();
        assertThat(world.system().process(ids.subList(0, 250)).isRight()).isTrue();
        assertThat(world.system().process(ids)).isEqualTo(Either.left(new LimitExceeded("identityIds", 250, 251)));
        assertThat(world.system().process(List.of()))
                .isEqualTo(Either.left(new InvalidParameter("identityIds", "at least one is required")));
    }

    @Test
    void a_person_who_has_left_hr_keeps_the_attributes_and_is_marked() {
        world.person("1", "Ada Lovelace").person("2", "Bob Ross").aggregateHr();
        world.gone("1").aggregateHr();
        assertThat(world.named("Ada Lovelace").processingState())
                .contains(new ProcessingState.Failed(
                        World.START, "attributes", 1, "there is no account on the source of any identity profile"));
        assertThat(world.named("Ada Lovelace").attributes().text("employeeNumber"))
                .contains("1");
    }

    @Test
    void of_several_accounts_the_oldest_that_has_a_value_wins() {
        List<AccountData> accounts = List.of(
                World.data("n2", "ada2", Attributes.ofTexts("number", "1", "name", "Young", "department", "New"))
                        .withCreated(Instant.parse("2024-01-01T00:00:00Z")),
                World.data("n1", "ada1", Attributes.ofTexts("number", "1", "name", "Old"))
                        .withCreated(Instant.parse("2020-01-01T00:00:00Z")));
        world.system().aggregate(World.HR, accounts).get();
        world.memory.runUntilIdle();
        assertThat(world.named("Old").attributes().text("department")).contains("New");
    }

    @Test
    void scheduled_processing_runs_at_eight_in_the_morning_and_in_the_evening_of_the_tenant() {
        world.person("1", "Ada Lovelace").aggregateHr();
        world.memory.pass(Duration.ofHours(24));
        assertThat(world.named("Ada Lovelace").lastRefresh()).contains(Instant.parse("2026-03-03T07:00:00Z"));
        world.memory.pass(Duration.ofHours(10));
        assertThat(world.named("Ada Lovelace").lastRefresh()).contains(Instant.parse("2026-03-03T19:00:00Z"));
    }

    @Test
    void scheduled_processing_keeps_to_the_clock_on_the_wall_when_summer_time_begins() {
        world.person("1", "Ada Lovelace").aggregateHr();
        world.memory.clock().set(Instant.parse("2026-03-28T20:00:00Z"));
        world.memory.runUntilIdle();
        world.memory.pass(Duration.ofHours(12));
        assertThat(world.named("Ada Lovelace").lastRefresh()).contains(Instant.parse("2026-03-29T06:00:00Z"));
    }

    @Test
    void a_host_that_was_down_for_days_catches_up_once() {
        world.person("1", "Ada Lovelace").aggregateHr();
        long before = world.named("Ada Lovelace").version();
        world.memory.clock().advance(Duration.ofDays(5));
        world.memory.runUntilIdle();
        assertThat(world.named("Ada Lovelace").version()).isEqualTo(before + 1);
    }

    @Test
    void scheduled_processing_leaves_out_who_is_gone_for_long() {
        world.person("1", "Ada Lovelace", "state", "gone").aggregateHr();
        long before = world.named("Ada Lovelace").version();
        world.memory.pass(Duration.ofHours(24));
        assertThat(world.named("Ada Lovelace").version()).isEqualTo(before);
        processed(world.idOf("Ada Lovelace"));
        assertThat(world.named("Ada Lovelace").version()).isEqualTo(before + 1);
    }
}
