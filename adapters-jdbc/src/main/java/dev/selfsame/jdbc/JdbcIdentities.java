package dev.selfsame.jdbc;

import dev.selfsame.attribute.Attributes;
import dev.selfsame.identity.Fulfilment;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityReference;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.json.stored.StoredForm;
import dev.selfsame.ports.driven.Identities;
import dev.selfsame.query.Cursors;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.query.Page;
import dev.selfsame.query.Position;
import dev.selfsame.query.Window;
import dev.selfsame.refusal.Refusal;
import io.vavr.control.Either;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Identities as they are in the database. */
record JdbcIdentities(Transactions transactions, Plans plans) implements Identities {

    static final String COLUMNS = "SELECT i.id, i.attributes, i.detail, i.manager_id, i.reports, m.name";
    static final String WITH_MANAGER = " LEFT JOIN {identity} m ON m.tenant = i.tenant AND m.id = i.manager_id";

    private static Sql from(Session session) {
        return Sql.of(COLUMNS + " FROM {identity} i" + WITH_MANAGER + " WHERE i.tenant = ")
                .value(session.tenant().id())
                .add(" AND ");
    }

    private static Identity identity(ResultSet row) throws SQLException {
        String id = row.getString(1);
        Attributes attributes = Stored.read(StoredForm.attributes(), row, 2, "identity.attributes", id);
        Identity detail = Stored.read(StoredForm.identityDetail(), row, 3, "identity.detail", id);
        Identity identity = detail.withAttributes(attributes).withIsManager(row.getInt(5) > 0);
        String manager = row.getString(4);
        return manager == null
                ? identity
                : identity.withManager(new IdentityReference(new IdentityId(manager), row.getString(6)));
    }

    @Override
    public Optional<Identity> byId(IdentityId id) {
        return transactions.read(
                session -> session.one(from(session).is("i.id", id.value()), JdbcIdentities::identity));
    }

    @Override
    public List<Identity> byIds(Collection<IdentityId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        List<String> wanted = ids.stream().map(IdentityId::value).distinct().toList();
        Map<IdentityId, Identity> found = transactions
                .read(session -> session.list(from(session).among("i.id", Type.TEXT, wanted), JdbcIdentities::identity))
                .stream()
                .collect(Collectors.toMap(Identity::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    @Override
    public Either<Refusal, Page<Identity>> list(IdentityQuery query) {
        if (query.window() instanceof Window.After after && after.cursor().isPresent()) {
            return Cursors.read(query, after.cursor().get()).map(position -> page(query, 0, position));
        }
        int offset = query.window() instanceof Window.Offset window ? window.offset() : 0;
        return Either.right(page(query, offset, null));
    }

    private Page<Identity> page(IdentityQuery query, int offset, @Nullable Position after) {
        int limit = query.window().limit();
        return transactions.read(session -> {
            OptionalLong total = query.count() ? OptionalLong.of(count(query, session)) : OptionalLong.empty();
            List<Identity> rows = limit == 0 ? List.of() : rows(query, offset, after, session);
            if (rows.size() <= limit) {
                return new Page<>(rows, total, Optional.empty());
            }
            List<Identity> items = rows.subList(0, limit);
            return new Page<>(items, total, Optional.of(Cursors.of(query, items.get(limit - 1))));
        });
    }

    private static long count(IdentityQuery query, Session session) throws SQLException {
        return session.one(new ListingSql(query, session).count(), row -> row.getLong(1))
                .orElseThrow();
    }

    /** One more than the page has, to know whether there is a next one. */
    private List<Identity> rows(IdentityQuery query, int offset, @Nullable Position after, Session session)
            throws SQLException {
        long most = query.window().limit() + 1L;
        Plan plan = plans.choose(query, offset + most, after, session);
        ListingSql sql = new ListingSql(query, session);
        List<Identity> found = session.list(page(sql, plan, most, offset, after), JdbcIdentities::identity);
        return found.size() < most && plan.way() == Plan.Way.WALK
                ? session.list(page(sql, Plan.FILTER_FIRST, most, offset, after), JdbcIdentities::identity)
                : found;
    }

    private static Sql page(ListingSql sql, Plan plan, long most, int offset, @Nullable Position after) {
        return after == null ? sql.page(plan, most, offset) : sql.page(plan, most, after);
    }

    @Override
    public List<Identity> reportsOf(IdentityId manager) {
        return transactions.read(session -> session.list(
                from(session).is("i.manager_id", manager.value()).add(" ORDER BY i.id"), JdbcIdentities::identity));
    }

    @Override
    public List<IdentityId> ofProfile(ProfileId profile, Optional<IdentityId> after, int most) {
        return ids(Sql.of("").is("profile_id", profile.value()), after, most);
    }

    /** The code is part of the statement: only so it is known to be in an index that leaves out who is settled. */
    @Override
    public List<IdentityId> in(Fulfilment fulfilment, Optional<IdentityId> after, int most) {
        return ids(Sql.of("fulfilment = '" + Columns.code(fulfilment) + "'"), after, most);
    }

    private List<IdentityId> ids(Sql condition, Optional<IdentityId> after, int most) {
        return transactions.read(session -> session.list(
                Sql.of("SELECT id FROM {identity} WHERE tenant = ")
                        .value(session.tenant().id())
                        .add(" AND ")
                        .add(condition)
                        .add(" AND ")
                        .after("id", after.map(IdentityId::value).orElse(""))
                        .add(" ORDER BY id LIMIT ")
                        .value(most),
                row -> new IdentityId(row.getString(1))));
    }

    @Override
    public Map<String, IdentityId> byAlias(Collection<String> aliases) {
        Map<Bytes, List<String>> given = byKey(aliases, Key::folded);
        if (given.isEmpty()) {
            return Map.of();
        }
        Map<String, IdentityId> found = new HashMap<>();
        transactions.read(session -> session.list(
                Sql.of("SELECT alias_key, id FROM {identity} WHERE correlated AND tenant = ")
                        .value(session.tenant().id())
                        .add(" AND ")
                        .among("alias_key", Type.BYTES, keys(given)),
                row -> {
                    IdentityId id = new IdentityId(row.getString(2));
                    given.getOrDefault(Bytes.of(row.getBytes(1)), List.of()).forEach(alias -> found.put(alias, id));
                    return id;
                }));
        return found;
    }

    @Override
    public Map<String, Set<IdentityId>> having(String attribute, Collection<String> values) {
        Map<Bytes, List<String>> given = byKey(values, Key::ofValue);
        if (given.isEmpty() || !Storable.is(attribute)) {
            return Map.of();
        }
        new Searching(transactions).begin(attribute);
        Map<String, Set<IdentityId>> found = new HashMap<>();
        transactions.read(session -> session.list(
                Sql.of("SELECT value_key, id FROM {searched} WHERE tenant = ")
                        .value(session.tenant().id())
                        .add(" AND attribute = ")
                        .value(attribute)
                        .add(" AND ")
                        .among("value_key", Type.BYTES, keys(given)),
                row -> {
                    IdentityId id = new IdentityId(row.getString(2));
                    given.getOrDefault(Bytes.of(row.getBytes(1)), List.of())
                            .forEach(value -> found.computeIfAbsent(value, any -> new HashSet<>())
                                    .add(id));
                    return id;
                }));
        return found;
    }

    /** The texts by their keys; equal ones have the same. */
    private static Map<Bytes, List<String>> byKey(Collection<String> texts, Function<String, byte[]> key) {
        return texts.stream()
                .filter(Storable::is)
                .distinct()
                .collect(Collectors.groupingBy(text -> Bytes.of(key.apply(text))));
    }

    private static List<byte[]> keys(Map<Bytes, List<String>> given) {
        return given.keySet().stream().map(Bytes::value).toList();
    }
}
