package dev.selfsame.ports;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.decision.TaskCourse;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Event.TaskLaunched;
import dev.selfsame.ports.driving.AggregateAccounts.Summary;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import dev.selfsame.task.Task;
import dev.selfsame.task.TaskMessage;
import dev.selfsame.task.TaskMessage.Severity;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;

/** Aggregation, as a task. */
record AggregationService(Wiring wiring) {

    Either<Refusal, Summary> aggregate(String actor, SourceId id, Extent extent, Reading accounts) {
        return Found.or(wiring.store().catalog().source(id), "SOURCE", id)
                .map(source -> aggregated(actor, source, extent, accounts));
    }

    private Summary aggregated(String actor, Source source, Extent extent, Reading accounts) {
        TaskRun task = launched(actor, source);
        AggregationRun run = new AggregationRun(wiring, source, actor, task::progress);
        try {
            Summary summary = run.aggregate(accounts, extent);
            task.end(summary.created() + summary.updated() + summary.unchanged(), messages(summary), counts(summary));
            return summary;
        } catch (RuntimeException trouble) {
            String text = "The aggregation broke down; what it had taken in by then stays.";
            task.end(0, List.of(new TaskMessage(Severity.ERROR, "aggregationFailed", List.of(), text)), Map.of());
            throw trouble;
        }
    }

    private TaskRun launched(String actor, Source source) {
        Task task = new TaskService(wiring)
                .fresh("Cloud Account Aggregation", "Aggregates accounts from " + source.name() + ".", actor, 0);
        wiring.recorder()
                .record(
                        actor,
                        () -> Either.right(
                                Decision.answering(task).alsoRecording(new TaskLaunched(task, wiring.now()))));
        TaskRun run = new TaskRun(wiring, task.id());
        run.start();
        return run;
    }

    private static List<TaskMessage> messages(Summary summary) {
        return summary.skipped().stream()
                .limit(TaskCourse.MOST_MESSAGES)
                .map(refusal -> new TaskMessage(Severity.WARN, "accountSkipped", List.of(), refusal.explanation()))
                .toList();
    }

    private static Map<String, AttributeValue> counts(Summary summary) {
        return Map.of(
                "created", AttributeValue.of(summary.created()),
                "updated", AttributeValue.of(summary.updated()),
                "unchanged", AttributeValue.of(summary.unchanged()),
                "removed", AttributeValue.of(summary.removed()),
                "uncorrelated", AttributeValue.of(summary.uncorrelated()),
                "skipped", AttributeValue.of(summary.skipped().size()));
    }
}
