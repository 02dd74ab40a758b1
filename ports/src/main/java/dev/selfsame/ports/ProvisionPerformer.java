package dev.selfsame.ports;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Effect.Provision;
import dev.selfsame.event.Event.TaskLaunched;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.ports.driving.ProvisionAccess.Planned;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.task.Task;
import dev.selfsame.task.TaskId;
import dev.selfsame.task.TaskMessage;
import dev.selfsame.task.TaskMessage.Severity;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes one plan for all with whom something is open. It waits until nobody is being processed, so that a plan holds all
 * that one change of the world leads to, and its budget can't be passed by in parts.
 */
record ProvisionPerformer(Wiring wiring) {

    private static final List<String> BEFORE = List.of("refresh:", "process:", "plan:", "apply:");
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    Performed plan(Provision effect) {
        Instant now = wiring.now();
        if (BEFORE.stream().anyMatch(prefix -> store().effects().anyDue(prefix, now))) {
            return new Performed.NotBefore(now.plus(PATIENCE), "people are being processed");
        }
        ProvisioningService service = new ProvisioningService(wiring);
        Interrupted interrupted = new Interrupted(wiring);
        Planned planned = service.planned(interrupted::holds);
        Optional<Refusal> refused = service.overBudget(planned);
        refused.ifPresentOrElse(
                refusal -> refuse(planned, refusal, interrupted), () -> service.accepted(Decision.SYSTEM, planned));
        store().journal().record(Decision.answering(effect).completing(effect.key()));
        if (service.settle()) {
            again();
        }
        return new Performed.Done();
    }

    /** For those who came while this plan was made, since an effect that is being performed isn't stored once more. */
    private void again() {
        Instant then = wiring.now().plus(PATIENCE);
        Provision next = new Provision(then);
        wiring.recorder()
                .record(
                        Decision.SYSTEM,
                        () -> Either.right(Decision.answering(next).thenDoing(new Due(next, then))));
    }

    /** Told as a task, which is there for everybody who looks after such things. */
    private void refuse(Planned planned, Refusal refusal, Interrupted interrupted) {
        Task task = new TaskService(wiring)
                .fresh("Provisioning", "Plans what is to change about people's access.", Decision.SYSTEM, 0);
        wiring.recorder()
                .record(
                        Decision.SYSTEM,
                        () -> Either.right(
                                Decision.answering(task).alsoRecording(new TaskLaunched(task, wiring.now()))));
        new TaskRun(wiring, task.id()).start();
        new ProvisioningService(wiring).hold(planned, task.id());
        interrupted.tasks().forEach(cutOff -> end(cutOff, planned, refusal));
        end(task.id(), planned, refusal);
    }

    private void end(TaskId task, Planned planned, Refusal refusal) {
        new TaskRun(wiring, task)
                .end(
                        0,
                        messages(planned, refusal),
                        Map.of("changes", AttributeValue.of(planned.plan().size())));
    }

    private static List<TaskMessage> messages(Planned planned, Refusal refusal) {
        TaskMessage reason =
                new TaskMessage(Severity.ERROR, "overBudget", List.of(planned.hash()), refusal.explanation());
        return Stream.concat(
                        Stream.of(reason),
                        planned.plan().lines().map(line -> new TaskMessage(Severity.INFO, "planned", List.of(), line)))
                .limit(dev.selfsame.decision.TaskCourse.MOST_MESSAGES)
                .toList();
    }

    private Store store() {
        return wiring.store();
    }
}
