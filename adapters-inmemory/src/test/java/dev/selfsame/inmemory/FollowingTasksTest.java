package dev.selfsame.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.identity.IdentityId;
import dev.selfsame.refusal.Refusal.Conflict;
import dev.selfsame.refusal.Refusal.NotFound;
import dev.selfsame.task.CompletionStatus;
import dev.selfsame.task.Task;
import dev.selfsame.task.TaskId;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FollowingTasksTest {

    private final World world = new World();

    private Task launched() {
        return world.system().process(List.of(new IdentityId("anybody"))).get();
    }

    @Test
    void a_task_goes_from_queued_to_completed() {
        Task task = launched();
        assertThat(task.progress()).isEqualTo("Queued");
        assertThat(task.percentComplete()).isZero();
        world.memory.runUntilIdle();
        Task ended = world.system().taskStatus(task.id()).get();
        assertThat(ended.progress()).isEqualTo("Completed");
        assertThat(ended.percentComplete()).isEqualTo(100);
        assertThat(ended.launched()).contains(World.START);
    }

    @Test
    void a_task_is_there_for_ninety_days_and_then_gone() {
        Task task = launched();
        world.memory.clock().set(World.START.plus(Duration.ofDays(90)));
        assertThat(world.system().taskStatus(task.id()).isRight()).isTrue();
        world.memory.clock().set(World.START.plus(Duration.ofDays(90)).plusMillis(1));
        assertThat(world.system().taskStatus(task.id()))
                .isEqualTo(Either.left(new NotFound("TASK_RESULT", task.id().value())));
    }

    @Test
    void old_tasks_are_removed_from_the_store_in_time() {
        Task task = launched();
        world.memory.runUntilIdle();
        world.memory.clock().set(World.START.plus(Duration.ofDays(91)));
        world.memory.runUntilIdle();
        assertThat(world.memory.store().works().task(task.id())).isEmpty();
    }

    @Test
    void a_task_that_is_stuck_is_cleared() {
        Task task = launched();
        Task cleared = world.system()
                .clearTask(task.id(), CompletionStatus.TERMINATED, World.START)
                .get();
        assertThat(cleared.completionStatus()).isEqualTo(Optional.of(CompletionStatus.TERMINATED));
        assertThat(cleared.completed()).contains(World.START);
        world.memory.runUntilIdle();
        assertThat(world.system().taskStatus(task.id())).isEqualTo(Either.right(cleared));
    }

    @Test
    void a_task_that_has_ended_is_not_cleared() {
        Task task = launched();
        world.memory.runUntilIdle();
        assertThat(world.system().clearTask(task.id(), CompletionStatus.ERROR, World.START))
                .isEqualTo(Either.left(new Conflict("The task has ended already")));
    }

    @Test
    void an_unknown_task_is_not_found() {
        assertThat(world.system().taskStatus(new TaskId("none")))
                .isEqualTo(Either.left(new NotFound("TASK_RESULT", "none")));
    }
}
