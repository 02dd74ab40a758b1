package dev.selfsame.json;

import dev.selfsame.task.Task;
import org.jspecify.annotations.Nullable;

/** The {@code TaskResultResponse} schema, whose name is always null, as published. */
record TaskResultWire(String type, String id, @Nullable String name) {

    static TaskResultWire of(Task task) {
        return new TaskResultWire("TASK_RESULT", task.id().value(), null);
    }
}
