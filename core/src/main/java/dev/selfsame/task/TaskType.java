package dev.selfsame.task;

/** The published types of tasks. */
public enum TaskType {
    QUARTZ,
    QPOC,
    QUEUED_TASK
}
