package dev.selfsame.json.stored;

import static dev.selfsame.json.stored.Field.list;
import static dev.selfsame.json.stored.Field.optional;
import static dev.selfsame.json.stored.Field.required;
import static dev.selfsame.json.stored.Field.usually;
import static dev.selfsame.json.stored.Plain.INSTANT;
import static dev.selfsame.json.stored.Plain.INT;
import static dev.selfsame.json.stored.Plain.LONG;
import static dev.selfsame.json.stored.Plain.TEXT;
import static dev.selfsame.json.stored.Plain.literal;
import static dev.selfsame.json.stored.Plain.text;

import dev.selfsame.sync.AccountResult;
import dev.selfsame.sync.SyncJob;
import dev.selfsame.sync.SyncJobId;
import dev.selfsame.sync.SyncStatus;
import dev.selfsame.task.CompletionStatus;
import dev.selfsame.task.Task;
import dev.selfsame.task.TaskId;
import dev.selfsame.task.TaskMessage;
import dev.selfsame.task.TaskMessage.Severity;
import dev.selfsame.task.TaskType;
import java.util.Map;

/** The shapes of what takes a while: tasks and synchronizations. */
final class TaskShapes {

    static final Shape<TaskId> ID = text(TaskId::new, TaskId::value);
    static final Shape<SyncJobId> SYNC_JOB_ID = text(SyncJobId::new, SyncJobId::value);

    private static final Shape<TaskMessage> MESSAGE = ObjectShape.of(
            required("severity", literal(Severity.class), TaskMessage::severity),
            required("key", TEXT, TaskMessage::key),
            list("parameters", TEXT, TaskMessage::parameters),
            required("text", TEXT, TaskMessage::text),
            TaskMessage::new);

    static final Shape<Task> TASK = Building.of(Task::builder, Task.Builder::build)
            .with(required("id", ID, Task::id), Task.Builder::id)
            .with(usually(TaskType.QUEUED_TASK, "type", literal(TaskType.class), Task::type), Task.Builder::type)
            .with(required("uniqueName", TEXT, Task::uniqueName), Task.Builder::uniqueName)
            .with(required("description", TEXT, Task::description), Task.Builder::description)
            .with(optional("parentName", TEXT, Task::parentName), Task.Builder::parentName)
            .with(required("launcher", TEXT, Task::launcher), Task.Builder::launcher)
            .with(optional("target", IdentityShapes.REFERENCE, Task::target), Task.Builder::target)
            .with(required("created", INSTANT, Task::created), Task.Builder::created)
            .with(required("modified", INSTANT, Task::modified), Task.Builder::modified)
            .with(optional("launched", INSTANT, Task::launched), Task.Builder::launched)
            .with(optional("completed", INSTANT, Task::completed), Task.Builder::completed)
            .with(
                    optional("completionStatus", literal(CompletionStatus.class), Task::completionStatus),
                    Task.Builder::completionStatus)
            .with(list("messages", MESSAGE, Task::messages), Task.Builder::addAllMessages)
            .with(
                    usually(Map.of(), "attributes", AttributeShapes.SORTED, Task::attributes),
                    Task.Builder::putAllAttributes)
            .with(usually(0, "total", INT, Task::total), Task.Builder::total)
            .with(usually(0, "done", INT, Task::done), Task.Builder::done)
            .with(usually(1L, "version", LONG, Task::version), Task.Builder::version)
            .shape();

    private static final Shape<AccountResult> ACCOUNT_RESULT = ObjectShape.of(
            required("account", SourceShapes.ACCOUNT_ID, AccountResult::account),
            required("source", SourceShapes.ID, AccountResult::source),
            optional("failure", TEXT, AccountResult::failure),
            AccountResult::new);

    static final Shape<SyncJob> SYNC_JOB = Building.of(SyncJob::builder, SyncJob.Builder::build)
            .with(required("id", SYNC_JOB_ID, SyncJob::id), SyncJob.Builder::id)
            .with(required("identity", IdentityShapes.ID, SyncJob::identity), SyncJob.Builder::identity)
            .with(required("status", literal(SyncStatus.class), SyncJob::status), SyncJob.Builder::status)
            .with(required("requested", INSTANT, SyncJob::requested), SyncJob.Builder::requested)
            .with(required("modified", INSTANT, SyncJob::modified), SyncJob.Builder::modified)
            .with(list("results", ACCOUNT_RESULT, SyncJob::results), SyncJob.Builder::addAllResults)
            .with(usually(1L, "version", LONG, SyncJob::version), SyncJob.Builder::version)
            .shape();

    private TaskShapes() {}
}
