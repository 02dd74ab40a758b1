package dev.selfsame.json;

import dev.selfsame.task.CompletionStatus;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Reads the patch of a task, after RFC 6902; of operations on the same path the last one counts. */
final class TaskPatching {

    private static final Set<String> SETTING = Set.of("add", "replace");

    private Optional<CompletionStatus> status = Optional.empty();
    private Optional<Instant> completed = Optional.empty();

    private TaskPatching() {}

    static Optional<TaskPatch> patch(Place operations) {
        TaskPatching patching = new TaskPatching();
        operations.objects().forEach(patching::apply);
        return patching.patched(operations);
    }

    private void apply(Place operation) {
        if (operation.at("op").required().filter(SETTING::contains).isEmpty()) {
            operation.at("op").complain("only add and replace are allowed");
            return;
        }
        switch (operation.at("path").required().orElse("")) {
            case "/completionStatus" -> status = Literals.required(operation.at("value"), CompletionStatus.class);
            case "/completed" -> completed = instant(operation.at("value"));
            default -> operation.at("path").complain("only /completionStatus and /completed can be changed");
        }
    }

    private static Optional<Instant> instant(Place value) {
        return value.required().flatMap(text -> {
            Optional<Instant> instant = Instants.parse(text);
            if (instant.isEmpty()) {
                value.complain("a date and time in ISO 8601 is expected");
            }
            return instant;
        });
    }

    private Optional<TaskPatch> patched(Place operations) {
        if (status.isEmpty()) {
            operations.at("/completionStatus").complain("it is required");
        }
        if (completed.isEmpty()) {
            operations.at("/completed").complain("it is required");
        }
        return status.flatMap(ended -> completed.map(at -> new TaskPatch(ended, at)));
    }
}
