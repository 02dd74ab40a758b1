package dev.selfsame.jdbc;

import dev.selfsame.jdbc.State.Configured;
import dev.selfsame.jdbc.State.ConfiguredKey;
import dev.selfsame.jdbc.State.Dated;
import dev.selfsame.jdbc.State.Held;
import dev.selfsame.jdbc.State.NameKey;
import dev.selfsame.jdbc.State.NativeKey;
import dev.selfsame.jdbc.State.Owned;
import dev.selfsame.jdbc.State.OwnedKey;
import dev.selfsame.jdbc.State.Person;
import dev.selfsame.jdbc.State.Waiting;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Loads the rows that decisions are about: a few statements, however many decisions there are. */
final class Loading {

    private static final Set<String> UNIQUELY_NAMED = Set.of("source", "role", "transform");

    private static final String PERSON =
            "SELECT id, version, alias_key, correlated, manager_id, reports FROM {identity} WHERE tenant = ";
    private static final String HELD =
            "SELECT id, version, source_id, native_key, identity_id FROM {account} WHERE tenant = ";
    private static final String OWNED =
            "SELECT association, entity_type, entity_id, owner_id FROM {ownership} WHERE tenant = ";
    private static final String NAMED = "SELECT kind, id, version, name_key FROM {configured} WHERE tenant = ";

    private final Session session;
    private final Wanted wanted;
    private final Set<String> searched;
    private final State state = new State();

    private Loading(Session session, Wanted wanted, Set<String> searched) {
        this.session = session;
        this.wanted = wanted;
        this.searched = searched;
    }

    static State of(Wanted wanted, Set<String> searched, Session session) throws SQLException {
        Loading loading = new Loading(session, wanted, searched);
        loading.identities();
        loading.accounts();
        loading.ownerships();
        loading.dated("assignment", "NULL", loading.state.assignments, wanted.assignments, wanted.deleted);
        loading.dated("invitation", "closed_at", loading.state.invitations, wanted.invitations, loading.invited());
        loading.dated("verification", "closed_at", loading.state.verifications, wanted.verifications, wanted.deleted);
        loading.dated("sync_job", "NULL", loading.state.syncJobs, wanted.syncJobs, Set.of());
        loading.tasks();
        loading.configured();
        loading.effects();
        return loading.state;
    }

    private Sql from(String select) {
        return Sql.of(select).value(session.tenant().id()).add(" AND ");
    }

    private void identities() throws SQLException {
        List<Person> known = new ArrayList<>(load(wanted.identities));
        Set<Bytes> aliases = new HashSet<>();
        Set<String> managers = new HashSet<>();
        Map<String, Person> byId = known.stream().collect(Collectors.toMap(Person::id, person -> person));
        wanted.aliases.forEach((id, keys) -> {
            Person person = byId.get(id);
            keys.stream()
                    .filter(key -> person == null || !key.equals(person.alias()))
                    .forEach(aliases::add);
        });
        for (Person person : known) {
            String manager = person.manager();
            if (manager != null && (wanted.deleted.contains(person.id()) || changesManager(person, manager))) {
                managers.add(manager);
            }
        }
        managers.removeIf(state.identities::isKnown);
        load(managers);
        if (!aliases.isEmpty()) {
            List<byte[]> keys = aliases.stream().map(Bytes::value).toList();
            keep(session.list(from(PERSON).among("alias_key", Type.BYTES, keys), Loading::person));
        }
    }

    private boolean changesManager(Person person, String manager) {
        return wanted.managers.getOrDefault(person.id(), Set.of(manager)).stream()
                .anyMatch(next -> !next.equals(manager));
    }

    private List<Person> load(Collection<String> ids) throws SQLException {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Person> found = session.list(from(PERSON).among("id", Type.TEXT, ids), Loading::person);
        return keep(withSearched(found));
    }

    private List<Person> keep(List<Person> found) {
        found.forEach(person -> state.identities.loaded(person.id(), person));
        return found;
    }

    private List<Person> withSearched(List<Person> found) throws SQLException {
        if (searched.isEmpty() || found.isEmpty()) {
            return found;
        }
        List<String> ids = found.stream().map(Person::id).toList();
        Map<String, Map<String, Bytes>> values = new HashMap<>();
        session.list(
                from("SELECT id, attribute, value_key FROM {searched} WHERE tenant = ")
                        .among("id", Type.TEXT, ids),
                row -> values.computeIfAbsent(row.getString(1), any -> new HashMap<>())
                        .put(row.getString(2), Bytes.of(row.getBytes(3))));
        return found.stream()
                .map(person -> new Person(
                        person.id(),
                        person.version(),
                        person.alias(),
                        person.manager(),
                        person.reports(),
                        values.getOrDefault(person.id(), Map.of()),
                        null))
                .toList();
    }

    private static Person person(ResultSet row) throws SQLException {
        byte[] alias = row.getBytes(3);
        boolean own = row.getBoolean(4) && !Key.isAbsent(alias);
        return new Person(
                row.getString(1),
                row.getLong(2),
                own ? Bytes.of(alias) : null,
                row.getString(5),
                row.getInt(6),
                Map.of(),
                null);
    }

    private void accounts() throws SQLException {
        if (!wanted.accounts.isEmpty()) {
            accounts(from(HELD).among("id", Type.TEXT, wanted.accounts));
        }
        if (!wanted.deleted.isEmpty()) {
            accounts(from(HELD).among("identity_id", Type.TEXT, wanted.deleted));
        }
        Map<String, List<byte[]>> bySource = new HashMap<>();
        Set<NativeKey> known = new HashSet<>();
        state.accounts
                .keys(any -> true)
                .forEach(id -> state.accounts.get(id).map(Held::nativeKey).ifPresent(known::add));
        wanted.nativeKeys.stream().filter(key -> !known.contains(key)).forEach(key -> bySource.computeIfAbsent(
                        key.source(), any -> new ArrayList<>())
                .add(key.value().value()));
        for (var keys : bySource.entrySet()) {
            accounts(from(HELD)
                    .is("source_id", keys.getKey())
                    .add(" AND ")
                    .among("native_key", Type.BYTES, keys.getValue()));
        }
    }

    private void accounts(Sql question) throws SQLException {
        List<Held> found = session.list(
                question,
                row -> new Held(
                        row.getString(1),
                        row.getLong(2),
                        new NativeKey(row.getString(3), Bytes.of(row.getBytes(4))),
                        row.getString(5),
                        null));
        found.forEach(held -> state.accounts.loaded(held.id(), held));
    }

    private void ownerships() throws SQLException {
        if (!wanted.owned.isEmpty()) {
            Set<String> ids = wanted.owned.stream().map(OwnedKey::entityId).collect(Collectors.toSet());
            Set<String> types = wanted.owned.stream().map(OwnedKey::association).collect(Collectors.toSet());
            ownerships(from(OWNED)
                    .among("association", Type.TEXT, types)
                    .add(" AND ")
                    .among("entity_id", Type.TEXT, ids));
        }
        if (!wanted.deleted.isEmpty()) {
            ownerships(from(OWNED).among("owner_id", Type.TEXT, wanted.deleted));
        }
    }

    private void ownerships(Sql question) throws SQLException {
        session.list(
                        question,
                        row -> new Owned(
                                new OwnedKey(row.getString(1), row.getString(2), row.getString(3)),
                                row.getString(4),
                                null))
                .forEach(owned -> state.ownerships.loaded(owned.key(), owned));
    }

    /** Whose invitations matter. */
    private Set<String> invited() {
        Set<String> all = new HashSet<>(wanted.invited);
        all.addAll(wanted.deleted);
        return all;
    }

    private void dated(String table, String closed, Rows<String, Dated> rows, Set<String> ids, Set<String> identities)
            throws SQLException {
        String select = "SELECT id, version, identity_id, " + closed + " FROM {" + table + "} WHERE tenant = ";
        if (!ids.isEmpty()) {
            dated(from(select).among("id", Type.TEXT, ids), rows);
        }
        if (!identities.isEmpty()) {
            dated(from(select).among("identity_id", Type.TEXT, identities), rows);
        }
    }

    private void dated(Sql question, Rows<String, Dated> rows) throws SQLException {
        session.list(question, Loading::dated).forEach(found -> rows.loaded(found.id(), found));
    }

    private static Dated dated(ResultSet row) throws SQLException {
        @Nullable BigDecimal at = row.getBigDecimal(4);
        return new Dated(
                row.getString(1), row.getLong(2), row.getString(3), at == null ? null : Exactly.instant(at), null);
    }

    private void tasks() throws SQLException {
        if (!wanted.tasks.isEmpty()) {
            String select = "SELECT id, version, NULL, created FROM {task} WHERE tenant = ";
            dated(from(select).among("id", Type.TEXT, wanted.tasks), state.tasks);
        }
    }

    private void configured() throws SQLException {
        Map<String, List<String>> ids = new HashMap<>();
        wanted.configured.forEach(
                key -> ids.computeIfAbsent(key.kind(), any -> new ArrayList<>()).add(key.id()));
        for (var kind : ids.entrySet()) {
            configured(ofKind(kind.getKey()).among("id", Type.TEXT, kind.getValue()));
        }
        for (var kind : wanted.names.entrySet()) {
            List<byte[]> keys = kind.getValue().stream().map(Bytes::value).toList();
            configured(ofKind(kind.getKey()).among("name_key", Type.BYTES, keys));
        }
    }

    private Sql ofKind(String kind) {
        return from(NAMED).add("kind = ").value(kind).add(" AND ");
    }

    private void configured(Sql question) throws SQLException {
        List<Configured> found = session.list(question, row -> {
            String kind = row.getString(1);
            NameKey name = UNIQUELY_NAMED.contains(kind) ? new NameKey(kind, Bytes.of(row.getBytes(4))) : null;
            return new Configured(new ConfiguredKey(kind, row.getString(2)), row.getLong(3), name, null);
        });
        found.forEach(row -> state.configured.loaded(row.key(), row));
    }

    /** Locked, because workers change them without the tenant's lock. */
    private void effects() throws SQLException {
        if (wanted.effects.isEmpty()) {
            return;
        }
        Sql question = Sql.of("SELECT task_instance, dead FROM {effect} WHERE task_name = ")
                .value(session.tenant().taskName())
                .add(" AND ")
                .among("task_instance", Type.TEXT, wanted.effects)
                .add(" ORDER BY task_instance FOR UPDATE");
        session.list(question, row -> new Waiting(row.getString(1), row.getBoolean(2), null, null))
                .forEach(effect -> state.effects.loaded(effect.key(), effect));
    }
}
