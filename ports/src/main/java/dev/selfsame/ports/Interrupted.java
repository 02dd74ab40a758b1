package dev.selfsame.ports;

import dev.selfsame.identity.Identity;
import dev.selfsame.provisioning.Ledger;
import dev.selfsame.task.Task;
import dev.selfsame.task.TaskId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Refusals that were cut off before everybody of the plan was held, told by their tasks, which haven't ended. Whoever was
 * held by then counts with the rest, so that the rest doesn't pass for a small plan.
 */
final class Interrupted {

    private final Wiring wiring;
    private final Map<TaskId, Boolean> known = new HashMap<>();

    Interrupted(Wiring wiring) {
        this.wiring = wiring;
    }

    boolean holds(Identity who) {
        Optional<String> task = Ledger.read(who.ledger()).refusedPlan();
        return task.isPresent() && known.computeIfAbsent(new TaskId(task.get()), this::isOpen);
    }

    private boolean isOpen(TaskId id) {
        return wiring.store()
                .works()
                .task(id)
                .map(Task::completed)
                .filter(Optional::isEmpty)
                .isPresent();
    }

    List<TaskId> tasks() {
        return known.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }
}
