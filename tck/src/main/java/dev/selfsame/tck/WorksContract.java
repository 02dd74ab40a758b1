package dev.selfsame.tck;

import static dev.selfsame.tck.Fixtures.HR;
import static dev.selfsame.tck.Fixtures.NOON;
import static dev.selfsame.tck.Fixtures.identity;
import static dev.selfsame.tck.Fixtures.syncJob;
import static dev.selfsame.tck.Fixtures.task;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.event.Event.IdentityCreated;
import dev.selfsame.event.Event.SyncJobChanged;
import dev.selfsame.event.Event.SyncJobLaunched;
import dev.selfsame.event.Event.TaskChanged;
import dev.selfsame.event.Event.TaskLaunched;
import dev.selfsame.event.Event.TasksPurged;
import dev.selfsame.source.AccountId;
import dev.selfsame.sync.AccountResult;
import dev.selfsame.sync.SyncJob;
import dev.selfsame.sync.SyncJobId;
import dev.selfsame.sync.SyncStatus;
import dev.selfsame.task.CompletionStatus;
import dev.selfsame.task.Task;
import dev.selfsame.task.TaskId;
import dev.selfsame.task.TaskMessage;
import dev.selfsame.task.TaskMessage.Severity;
import dev.selfsame.task.TaskType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tasks and synchronization jobs are found by id, tasks until they are purged. */
public abstract class WorksContract extends StoreContract {

    @BeforeEach
    final void givenTwoPeople() {
        given(new IdentityCreated(identity("anna"), NOON), new IdentityCreated(identity("ben"), NOON));
    }

    private static Task fullTask() {
        return task("full")
                .withType(TaskType.QUARTZ)
                .withUniqueName("Zoë's task")
                .withParentName("Parent")
                .withLauncher("anna")
                .withTarget(identity("ben").reference())
                .withCreated(NOON.minusMillis(1))
                .withModified(NOON.plusMillis(4))
                .withLaunched(NOON.plusMillis(2))
                .withCompleted(NOON.plusMillis(3))
                .withCompletionStatus(CompletionStatus.WARNING)
                .withMessages(
                        new TaskMessage(Severity.WARN, "skipped", List.of("b", "a"), "Two were \"skipped\" 😀"),
                        new TaskMessage(Severity.INFO, "done", List.of(), "Done"))
                .withAttributes(Map.of("count", AttributeValue.of(3), "note", AttributeValue.of("n")))
                .withTotal(7)
                .withDone(6);
    }

    private static SyncJob fullJob() {
        return syncJob("full", "anna")
                .withStatus(SyncStatus.ERROR)
                .withModified(NOON.plusMillis(1))
                .withResults(
                        new AccountResult(new AccountId("b"), HR, Optional.of("down")),
                        new AccountResult(new AccountId("a"), HR, Optional.empty()));
    }

    private static Task made(String id, Instant created) {
        return task(id).withCreated(created);
    }

    private void givenTask(String id, Instant created) {
        given(new TaskLaunched(made(id, created), NOON));
    }

    @Test
    void a_task_is_read_as_it_was_recorded_last() {
        given(new TaskLaunched(task("full"), NOON), new TaskLaunched(task("t2"), NOON));
        given(new TaskChanged(fullTask().withVersion(2), NOON));

        assertThat(store().works().task(new TaskId("full")))
                .isEqualTo(Optional.of(fullTask().withVersion(2)));
        assertThat(store().works().task(new TaskId("t2"))).isEqualTo(Optional.of(task("t2")));
        assertThat(store().works().task(new TaskId("t3"))).isEqualTo(Optional.empty());
    }

    @Test
    void a_job_is_read_as_it_was_recorded_last() {
        given(new SyncJobLaunched(syncJob("full", "anna"), NOON), new SyncJobLaunched(syncJob("j2", "ben"), NOON));
        given(new SyncJobChanged(fullJob().withVersion(2), NOON));

        assertThat(store().works().syncJob(new SyncJobId("full")))
                .isEqualTo(Optional.of(fullJob().withVersion(2)));
        assertThat(store().works().syncJob(new SyncJobId("j2"))).isEqualTo(Optional.of(syncJob("j2", "ben")));
        assertThat(store().works().syncJob(new SyncJobId("j3"))).isEqualTo(Optional.empty());
    }

    @Test
    void tasks_created_before_an_instant_are_purged() {
        givenTask("before", NOON.minusMillis(1));
        givenTask("then", NOON);
        givenTask("after", NOON.plusMillis(1));

        given(new TasksPurged(NOON, NOON.plusSeconds(60)));

        assertThat(store().works().task(new TaskId("before"))).isEqualTo(Optional.empty());
        assertThat(store().works().task(new TaskId("then"))).isEqualTo(Optional.of(made("then", NOON)));
        assertThat(store().works().task(new TaskId("after"))).isEqualTo(Optional.of(made("after", NOON.plusMillis(1))));
    }

    @Test
    void a_task_is_purged_by_when_it_was_created_and_not_by_when_it_changed() {
        givenTask("t1", NOON.minusSeconds(60));
        given(new TaskChanged(
                made("t1", NOON.minusSeconds(60))
                        .withModified(NOON.plusSeconds(1))
                        .withVersion(2),
                NOON));

        given(new TasksPurged(NOON, NOON.plusSeconds(60)));

        assertThat(store().works().task(new TaskId("t1"))).isEqualTo(Optional.empty());
    }

    @Test
    void a_change_of_a_task_that_was_purged_is_stale() {
        givenTask("t1", NOON.minusSeconds(60));
        given(new TasksPurged(NOON, NOON));

        assertStale(new TaskChanged(made("t1", NOON.minusSeconds(60)).withVersion(2), NOON));
    }

    @Test
    void a_purge_may_find_nothing() {
        assertRecorded(new TasksPurged(NOON, NOON));

        assertThat(store().log().last()).isEqualTo(3);
    }
}
