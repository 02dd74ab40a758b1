package dev.selfsame.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.decision.Inviting;
import dev.selfsame.event.Event.TaskLaunched;
import dev.selfsame.event.LogEntry;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.Worker;
import dev.selfsame.ports.driven.Effects.Stored;
import dev.selfsame.task.CompletionStatus;
import dev.selfsame.task.Task;
import dev.selfsame.task.TaskId;
import dev.selfsame.task.TaskMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharingTasksTest {

    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final Instant SLOT = Instant.parse("2026-03-02T19:00:00Z");

    private final World world = new World();
    private final Worker worker = world.memory.selfsame().worker();

    private static List<IdentityId> nobodies(int count) {
        return IntStream.range(0, count).mapToObj(i -> new IdentityId("i" + i)).toList();
    }

    private Task launched(int count) {
        return world.system().process(nobodies(count)).get();
    }

    private Task now(Task task) {
        return world.system().taskStatus(task.id()).get();
    }

    private List<Stored> claimed() {
        return world.memory.store().effects().claim(world.memory.clock().instant(), 1000, LEASE);
    }

    private static Map<String, AttributeValue> counts(int processed, int failed) {
        return Map.of("processed", AttributeValue.of(processed), "failed", AttributeValue.of(failed));
    }

    private void givenPeople(int count) {
        IntStream.range(0, count).forEach(i -> world.person("" + i, "Person " + i));
        world.aggregateHr();
    }

    @Test
    void a_large_task_is_done_in_parts_in_any_order() {
        Task task = launched(250);
        List<Stored> parts = claimed();
        assertThat(parts)
                .extracting(stored -> stored.effect().key())
                .containsExactlyInAnyOrder(
                        "process:" + task.id() + ":1", "process:" + task.id() + ":2", "process:" + task.id() + ":3");

        worker.perform(parts.get(2));
        Task after = now(task);
        assertThat(after.progress()).isEqualTo("Started");
        assertThat(after.done()).isIn(50, 100);
        assertThat(after.percentComplete()).isEqualTo(after.done() * 100 / 250);
        assertThat(after.attributes()).isEqualTo(counts(0, after.done()));

        worker.perform(parts.get(0));
        assertThat(now(task).completed()).isEmpty();
        worker.perform(parts.get(1));
        Task ended = now(task);
        assertThat(ended.percentComplete()).isEqualTo(100);
        assertThat(ended.completionStatus()).contains(CompletionStatus.WARNING);
        assertThat(ended.attributes()).isEqualTo(counts(0, 250));
        assertThat(ended.messages()).hasSize(250);
        assertThat(claimed()).isEmpty();
    }

    @Test
    void parts_that_are_done_at_once_add_up() {
        for (int round = 0; round < 20; round++) {
            List<Task> tasks = List.of(launched(250), launched(250));
            claimed().parallelStream().forEach(worker::perform);
            assertThat(tasks).allSatisfy(task -> {
                assertThat(now(task).done()).isEqualTo(250);
                assertThat(now(task).attributes()).isEqualTo(counts(0, 250));
                assertThat(now(task).completed()).isPresent();
            });
        }
    }

    @Test
    void a_part_that_is_done_twice_counts_once() {
        Task task = launched(150);
        List<Stored> parts = claimed();
        worker.perform(parts.get(0));
        int done = now(task).done();
        worker.perform(parts.get(0));
        assertThat(now(task).done()).isEqualTo(done);
        worker.perform(parts.get(1));
        worker.perform(parts.get(1));
        assertThat(now(task).done()).isEqualTo(150);
        assertThat(now(task).attributes()).isEqualTo(counts(0, 150));
    }

    @Test
    void the_parts_of_a_task_that_was_cleared_are_left_out() {
        givenPeople(120);
        List<IdentityId> everybody =
                world.memory.store().identities().ofProfile(World.EMPLOYEES, Optional.empty(), 1000);
        Task task = world.system().process(everybody).get();
        List<Stored> parts = claimed();
        worker.perform(parts.get(0));
        Task cleared = world.system()
                .clearTask(task.id(), CompletionStatus.TERMINATED, World.START)
                .get();
        long last = world.memory.store().log().last();
        worker.perform(parts.get(1));
        assertThat(now(task)).isEqualTo(cleared);
        assertThat(world.memory.store().log().last()).isEqualTo(last);
        world.memory.clock().advance(LEASE);
        assertThat(claimed()).isEmpty();
    }

    @Test
    void invitations_are_shared_too_and_every_reason_is_told() {
        Task task = world.system()
                .invite(new Inviting.Request(nobodies(320), false))
                .get();
        List<Stored> parts = claimed();
        assertThat(parts).hasSize(4);
        parts.forEach(worker::perform);
        assertThat(now(task).messages())
                .extracting(TaskMessage::key)
                .isEqualTo(Collections.nCopies(320, "identityNotFound"));
        assertThat(now(task).attributes())
                .isEqualTo(Map.of("invited", AttributeValue.of(0), "skipped", AttributeValue.of(320)));
        assertThat(now(task).completed()).isPresent();
    }

    @Test
    void an_invitation_of_nobody_ends() {
        Task task = world.system().invite(new Inviting.Request(List.of(), true)).get();
        world.memory.runUntilIdle();
        assertThat(now(task).completionStatus()).contains(CompletionStatus.SUCCESS);
    }

    @Test
    void the_scheduled_processing_of_a_profile_is_one_task() {
        givenPeople(2300);
        world.memory.pass(Duration.ofHours(9));
        Task task = scheduled();
        assertThat(task.total()).isEqualTo(2301);
        assertThat(task.done()).isEqualTo(2301);
        assertThat(task.attributes()).isEqualTo(counts(2300, 0));
        assertThat(task.completionStatus()).contains(CompletionStatus.SUCCESS);
        assertThat(launchedTasks())
                .filteredOn(Task::description, "Scheduled processing.")
                .hasSize(1);
        assertThat(world.named("Person 7").lastRefresh()).contains(SLOT);
    }

    @Test
    void a_page_that_ends_with_the_last_person_is_followed_by_an_empty_one() {
        givenPeople(2000);
        world.memory.pass(Duration.ofHours(9));
        assertThat(scheduled().attributes()).isEqualTo(counts(2000, 0));
        assertThat(scheduled().completed()).isPresent();
    }

    @Test
    void whatever_is_done_again_or_late_everybody_is_counted_once() {
        givenPeople(2300);
        world.memory.clock().set(SLOT);
        Random random = new Random(7);
        for (List<Stored> due = claimed(); !due.isEmpty(); due = claimed()) {
            List<Stored> shuffled = new ArrayList<>(due);
            Collections.shuffle(shuffled, random);
            shuffled.forEach(worker::perform);
            shuffled.stream().filter(any -> random.nextBoolean()).forEach(worker::perform);
        }
        assertThat(scheduled().done()).isEqualTo(2301);
        assertThat(scheduled().attributes()).isEqualTo(counts(2300, 0));
        assertThat(launchedTasks())
                .filteredOn(Task::description, "Scheduled processing.")
                .hasSize(1);
    }

    @Test
    void a_profile_that_has_nobody_is_not_processed() {
        world.memory.pass(Duration.ofHours(9));
        assertThat(launchedTasks()).isEmpty();
    }

    private Task scheduled() {
        return world.memory
                .store()
                .works()
                .task(new TaskId("scheduled-profile-employees-" + SLOT.getEpochSecond()))
                .orElseThrow();
    }

    private List<Task> launchedTasks() {
        return world.memory.store().log().after(0, Integer.MAX_VALUE).stream()
                .map(LogEntry::event)
                .filter(TaskLaunched.class::isInstance)
                .map(event -> ((TaskLaunched) event).task())
                .toList();
    }
}
