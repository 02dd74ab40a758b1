package dev.selfsame.task;

import java.util.List;

/** One message of a task: a key with its parameters, and the text in English; no personal data but ids. */
public record TaskMessage(Severity severity, String key, List<String> parameters, String text) {

    /** The published types of messages. */
    public enum Severity {
        INFO,
        WARN,
        ERROR
    }

    public TaskMessage {
        parameters = List.copyOf(parameters);
    }
}
