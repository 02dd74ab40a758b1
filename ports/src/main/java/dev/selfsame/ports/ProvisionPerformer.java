package dev.selfsame.ports;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Effect.Provision;
import dev.selfsame.event.Event.TaskLaunched;
import dev.selfsame.identity.Identity;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.ports.driving.ProvisionAccess.Planned;
import dev.selfsame.provisioning.Ledger;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.task.Task;
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

    private static final List<String> BEFORE = List.of("refresh:", "process:", "plan:");
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    Performed plan(Provision effect) {
        Instant now = wiring.now();
        if (BEFORE.stream().anyMatch(prefix -> store().effects().anyDue(prefix, now))) {
            return new Performed.NotBefore(now.plus(PATIENCE), "people are being processed");
        }
        ProvisioningService service = new ProvisioningService(wiring);
        Planned planned = service.planned(who -> isHeldBy(effect, who));
        Optional<Refusal> refused = service.overBudget(planned);
        refused.ifPresentOrElse(
                refusal -> refuse(effect, planned, refusal), () -> service.accepted(Decision.SYSTEM, planned));
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

    /** Somebody whom the last attempt has held before it was cut off, so that the rest doesn't pass for a small plan. */
    private static boolean isHeldBy(Provision effect, Identity who) {
        return Ledger.read(who.ledger()).refusedPlan().equals(Optional.of(effect.key()));
    }

    /** Told as a task, which is there for everybody who looks after such things. */
    private void refuse(Provision effect, Planned planned, Refusal refusal) {
        Task task = new TaskService(wiring)
                .fresh("Provisioning", "Plans what is to change about people's access.", Decision.SYSTEM, 0);
        wiring.recorder()
                .record(
                        Decision.SYSTEM,
                        () -> Either.right(
                                Decision.answering(task).alsoRecording(new TaskLaunched(task, wiring.now()))));
        new ProvisioningService(wiring).hold(planned, effect.key());
        TaskRun run = new TaskRun(wiring, task.id());
        run.start();
        run.end(
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
