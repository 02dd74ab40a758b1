package dev.selfsame.jdbc;

import dev.selfsame.event.Event;
import dev.selfsame.event.LogEntry;
import dev.selfsame.json.stored.StoredForm;
import dev.selfsame.ports.driven.EventLog;
import java.util.List;

/** The log as it is in the database. */
record JdbcEventLog(Transactions transactions) implements EventLog {

    @Override
    public List<LogEntry> after(long position, int most) {
        return transactions.read(session -> session.list(
                Sql.of("SELECT position, actor, event FROM {event_log} WHERE tenant = ")
                        .value(session.tenant().id())
                        .add(" AND position > ")
                        .value(position)
                        .add(" ORDER BY position LIMIT ")
                        .value(most),
                row -> {
                    Event event = Stored.read(StoredForm.event(), row, 3, "event_log.event", row.getString(1));
                    return new LogEntry(row.getLong(1), event.at(), row.getString(2), event);
                }));
    }

    @Override
    public long last() {
        return transactions.read(session -> TenantRow.read(session).position());
    }
}
