package dev.selfsame.ports;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.decision.TaskCourse;
import dev.selfsame.event.Decision;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.RefusedException;
import dev.selfsame.task.Task;
import dev.selfsame.task.TaskId;
import dev.selfsame.task.TaskMessage;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The course of one task while its effect is performed; a task that was cleared or is gone is left alone. */
record TaskRun(Wiring wiring, TaskId id) {

    /** For the first part of it that begins. */
    Optional<Task> start() {
        return change(task -> TaskCourse.started(task, wiring.now()));
    }

    void progress(int done) {
        change(task -> TaskCourse.progressed(task, done, wiring.now()));
    }

    /** Ends a task that no stored effect has led to, and of which nobody knew how much there was to do. */
    void end(int done, List<TaskMessage> messages, Map<String, AttributeValue> results) {
        change(task -> TaskCourse.ended(task.withDone(Math.max(done, task.done())), messages, results, wiring.now()));
    }

    /** Completes an effect without its task, which was cleared or is gone. */
    Performed skip(String effectKey) {
        wiring.store().journal().record(Decision.answering(id).completing(effectKey));
        return new Performed.Done();
    }

    /** Completes an effect together with what it means for the task, so that nothing counts twice. */
    Performed advance(String effectKey, Function<Task, Decision<Task>> decide) {
        Optional<Task> advanced = change(task -> decide.apply(task).completing(effectKey));
        return advanced.isPresent() ? new Performed.Done() : skip(effectKey);
    }

    private Optional<Task> change(Function<Task, Decision<Task>> decide) {
        Either<Refusal, Task> changed = wiring.recorder()
                .record(Decision.SYSTEM, () -> Found.or(open(), "TASK_RESULT", id)
                        .map(decide));
        if (changed.isLeft() && !(changed.getLeft() instanceof Refusal.NotFound)) {
            throw new RefusedException(changed.getLeft());
        }
        return changed.toJavaOptional();
    }

    private Optional<Task> open() {
        return wiring.store().works().task(id).filter(task -> task.completed().isEmpty());
    }
}
