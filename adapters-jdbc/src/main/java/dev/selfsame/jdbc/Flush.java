package dev.selfsame.jdbc;

import dev.selfsame.jdbc.State.ConfiguredKey;
import dev.selfsame.jdbc.State.Dated;
import dev.selfsame.jdbc.State.OwnedKey;
import dev.selfsame.jdbc.State.Person;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what decisions have changed: a statement or two a table, however many rows there are. */
record Flush(Session session, Keeping keeping) {

    void write(State state, List<Object[]> log) throws SQLException {
        purge(state);
        identities(state);
        rows(Layout.ACCOUNT, state.accounts, State.Held::columns, Flush::key);
        rows(Layout.ASSIGNMENT, state.assignments, State.Dated::columns, Flush::key);
        rows(Layout.INVITATION, state.invitations, State.Dated::columns, Flush::key);
        rows(Layout.VERIFICATION, state.verifications, State.Dated::columns, Flush::key);
        rows(Layout.TASK, state.tasks, State.Dated::columns, Flush::key);
        rows(Layout.SYNC_JOB, state.syncJobs, State.Dated::columns, Flush::key);
        rows(Layout.OWNERSHIP, state.ownerships, State.Owned::columns, Flush::key);
        rows(Layout.CONFIGURED, state.configured, State.Configured::columns, Flush::key);
        effects(state);
        session.insert(Layout.EVENT_LOG, log);
    }

    private void purge(State state) throws SQLException {
        Instant before = state.purgedBefore();
        if (before == null) {
            return;
        }
        for (String column :
                List.of("{task} WHERE created", "{invitation} WHERE closed_at", "{verification} WHERE closed_at")) {
            session.run(Sql.of("DELETE FROM " + column + " < ")
                    .value(Exactly.seconds(before))
                    .add(" AND tenant = ")
                    .value(session.tenant().id()));
        }
        for (Rows<?, Dated> purged : List.of(state.tasks, state.invitations, state.verifications)) {
            purged.lost(row -> row.at() != null && row.at().isBefore(before));
        }
        if (keeping.log().isPresent()) {
            session.run(Sql.of("DELETE FROM {event_log} WHERE at < ")
                    .value(Exactly.timestamp(Objects.requireNonNull(state.purgedAt())
                            .minus(keeping.log().get())))
                    .add(" AND tenant = ")
                    .value(session.tenant().id()));
        }
    }

    private static Object[] key(String id) {
        return new Object[] {id};
    }

    private static Object[] key(OwnedKey key) {
        return new Object[] {key.association(), key.entityType(), key.entityId()};
    }

    private static Object[] key(ConfiguredKey key) {
        return new Object[] {key.kind(), key.id()};
    }

    private <K, R> void rows(
            Table table, Rows<K, R> rows, Function<R, @Nullable Cells> columns, Function<K, Object[]> key)
            throws SQLException {
        session.delete(table, rows.removed().stream().map(key).toList());
        session.update(table, written(rows.changed(), columns));
        session.insert(table, written(rows.created(), columns));
    }

    private static <R> List<Object[]> written(Collection<R> rows, Function<R, @Nullable Cells> columns) {
        List<Object[]> written = new ArrayList<>(rows.size());
        for (R row : rows) {
            Cells cells = columns.apply(row);
            if (cells != null) {
                written.add(cells.values());
            }
        }
        return written;
    }

    private void identities(State state) throws SQLException {
        Rows<String, Person> rows = state.identities;
        List<Person> changed = rows.changed();
        session.delete(Layout.IDENTITY, rows.removed().stream().map(Flush::key).toList());
        session.update(Layout.IDENTITY_STATE, written(changed, Flush::withoutReports));
        session.update(
                Layout.REPORTS,
                changed.stream()
                        .filter(person -> person.reports()
                                != Objects.requireNonNull(rows.original(person.id()))
                                        .reports())
                        .map(person -> new Object[] {person.id(), person.reports()})
                        .toList());
        session.insert(Layout.IDENTITY, written(rows.created(), Flush::withReports));
        searched(state);
    }

    private static @Nullable Cells withoutReports(Person person) {
        Cells columns = person.columns();
        return columns == null ? null : Cells.of(Arrays.copyOf(columns.values(), columns.values().length - 1));
    }

    /** They may have come after the identity was first put there. */
    private static @Nullable Cells withReports(Person person) {
        Cells columns = person.columns();
        if (columns == null) {
            return null;
        }
        Object[] all = columns.values().clone();
        all[all.length - 1] = person.reports();
        return Cells.of(all);
    }

    private void searched(State state) throws SQLException {
        List<Object[]> gone = new ArrayList<>();
        List<Object[]> come = new ArrayList<>();
        for (String id : state.identities.removed()) {
            Person before = Objects.requireNonNull(state.identities.original(id));
            differing(before.searched(), Map.of(), id).forEach(gone::add);
        }
        for (Person after : state.identities.changed()) {
            if (after.columns() != null) {
                Person before = Objects.requireNonNull(state.identities.original(after.id()));
                differing(before.searched(), after.searched(), after.id()).forEach(gone::add);
                differing(after.searched(), before.searched(), after.id()).forEach(come::add);
            }
        }
        state.identities.created().forEach(after -> differing(after.searched(), Map.of(), after.id())
                .forEach(come::add));
        session.delete(Layout.SEARCHED, gone);
        session.insert(Layout.SEARCHED, come);
    }

    /** What the one has and the other hasn't. */
    private static Stream<Object[]> differing(Map<String, Bytes> one, Map<String, Bytes> other, String id) {
        return one.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(other.get(entry.getKey())))
                .map(entry -> new Object[] {entry.getKey(), entry.getValue().value(), id});
    }

    /** One that is completed and stored again is a new one. */
    private void effects(State state) throws SQLException {
        List<State.Waiting> again = state.effects.changed();
        Stream<String> gone =
                Stream.concat(state.effects.removed().stream(), again.stream().map(State.Waiting::key));
        session.delete(Layout.EFFECT, gone.map(Flush::key).toList());
        session.insert(
                Layout.EFFECT,
                written(
                        Stream.concat(again.stream(), state.effects.created().stream())
                                .toList(),
                        State.Waiting::columns));
    }
}
