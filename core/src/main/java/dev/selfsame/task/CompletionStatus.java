package dev.selfsame.task;

/** The published ways in which a task ends. */
public enum CompletionStatus {
    SUCCESS,
    WARNING,
    ERROR,
    TERMINATED,
    TEMPERROR
}
