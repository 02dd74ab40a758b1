package dev.selfsame.jdbc;

import dev.selfsame.json.stored.StoredForm;
import dev.selfsame.ports.driven.Works;
import dev.selfsame.sync.SyncJob;
import dev.selfsame.sync.SyncJobId;
import dev.selfsame.task.Task;
import dev.selfsame.task.TaskId;
import java.util.Optional;

/** Tasks and synchronization jobs as they are in the database. */
record JdbcWorks(Transactions transactions) implements Works {

    private <T> Optional<T> byId(StoredForm<T> form, String table, String id) {
        return transactions.read(session -> session.one(
                Sql.of("SELECT document FROM {" + table + "} WHERE tenant = ")
                        .value(session.tenant().id())
                        .add(" AND ")
                        .is("id", id),
                row -> Stored.read(form, row, 1, table + ".document", id)));
    }

    @Override
    public Optional<Task> task(TaskId id) {
        return byId(StoredForm.task(), "task", id.value());
    }

    @Override
    public Optional<SyncJob> syncJob(SyncJobId id) {
        return byId(StoredForm.syncJob(), "sync_job", id.value());
    }
}
