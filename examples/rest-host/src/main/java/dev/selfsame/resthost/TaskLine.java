package dev.selfsame.resthost;

import dev.selfsame.task.CompletionStatus;
import dev.selfsame.task.Task;
import dev.selfsame.task.TaskMessage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Tasks of one kind that ended alike, in one line, with a bar where a person watches. */
record TaskLine(String description, String status, List<Task> tasks) {

    private static final int CELLS = 20;
    private static final int PERCENT = 100;

    /** In the order in which the first of each kind was launched. */
    static List<TaskLine> of(List<Task> tasks) {
        Map<List<String>, List<Task>> kinds = tasks.stream()
                .collect(Collectors.groupingBy(
                        task -> List.of(task.description(), status(task)), LinkedHashMap::new, Collectors.toList()));
        return kinds.entrySet().stream()
                .map(kind -> new TaskLine(kind.getKey().get(0), kind.getKey().get(1), kind.getValue()))
                .toList();
    }

    private static String status(Task task) {
        return task.completionStatus().map(CompletionStatus::name).orElse(task.progress());
    }

    String drawn(Look look) {
        int percent = tasks.stream().mapToInt(Task::percentComplete).sum() / tasks.size();
        String progress = "%3d %%  %-8s".formatted(percent, status);
        return (look.interactive() ? bar(percent) + " " : "")
                + (status.equals("SUCCESS") ? look.good(progress) : look.bad(progress))
                + "  "
                + description
                + amount()
                + messages();
    }

    static String bar(int percent) {
        int full = percent * CELLS / PERCENT;
        return "[" + "#".repeat(full) + ".".repeat(CELLS - full) + "]";
    }

    private String amount() {
        int total = tasks.stream().mapToInt(Task::total).sum();
        int done = tasks.stream().mapToInt(Task::done).sum();
        return (total == 0 ? "" : " %d of %d".formatted(done, total))
                + (tasks.size() == 1 ? "" : " in %d tasks".formatted(tasks.size()));
    }

    /** What their messages are about, by their keys. */
    private String messages() {
        Map<String, Integer> keys = tasks.stream()
                .flatMap(task -> task.messages().stream())
                .collect(Collectors.toMap(TaskMessage::key, message -> 1, Integer::sum, TreeMap::new));
        return keys.isEmpty()
                ? ""
                : keys.entrySet().stream()
                        .map(each -> each.getValue() + " " + each.getKey())
                        .collect(Collectors.joining(", ", " (", ")"));
    }
}
