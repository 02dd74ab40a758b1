package dev.selfsame.task;

import dev.selfsame.attribute.Blank;

/** Names one task. */
public record TaskId(String value) {
    public TaskId {
        Blank.refuse(value, "a task id");
    }

    @Override
    public String toString() {
        return value;
    }
}
