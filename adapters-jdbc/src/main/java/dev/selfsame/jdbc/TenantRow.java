package dev.selfsame.jdbc;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.json.stored.StoredForm;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a tenant has one of.
 *
 * @param position of the log's last entry
 * @param searched the attributes by whose values people are looked up
 */
record TenantRow(long position, Set<String> searched) {

    private static final String SEARCHED = "searched";
    private static final String SELECT = "SELECT position, searched FROM {tenant} WHERE tenant = ";

    /** The row, which nobody else can lock until this transaction ends. */
    static TenantRow locked(Session session) throws SQLException {
        Optional<TenantRow> found = read(session, " FOR UPDATE");
        if (found.isPresent()) {
            return found.get();
        }
        session.run(Sql.of("INSERT INTO {tenant} (tenant, position, revision, searched) VALUES (")
                .value(session.tenant().id())
                .add(", 0, 0, ")
                .value(StoredForm.attributes().write(Attributes.none()))
                .add(")"));
        return new TenantRow(0, Set.of());
    }

    /** Locks the row, and tells whether questions in this transaction see it as it is. */
    static boolean isSeenAsItIs(Session session) throws SQLException {
        return read(session, " FOR UPDATE").equals(read(session, ""));
    }

    static TenantRow read(Session session) throws SQLException {
        return read(session, "").orElse(new TenantRow(0, Set.of()));
    }

    private static Optional<TenantRow> read(Session session, String how) throws SQLException {
        Sql question = Sql.of(SELECT).value(session.tenant().id()).add(how);
        String id = session.tenant().id();
        return session.one(
                question,
                row -> new TenantRow(
                        row.getLong(1), names(Stored.read(StoredForm.attributes(), row, 2, "tenant.searched", id))));
    }

    private static Set<String> names(Attributes held) {
        return held.get(SEARCHED)
                .filter(AttributeValue.Texts.class::isInstance)
                .map(AttributeValue.Texts.class::cast)
                .map(names -> Set.copyOf(names.values()))
                .orElse(Set.of());
    }

    static void moveTo(long position, Session session) throws SQLException {
        session.run(Sql.of("UPDATE {tenant} SET position = ")
                .value(position)
                .add(" WHERE tenant = ")
                .value(session.tenant().id()));
    }

    static void revise(long revision, Session session) throws SQLException {
        session.run(Sql.of("UPDATE {tenant} SET revision = ")
                .value(revision)
                .add(" WHERE tenant = ")
                .value(session.tenant().id()));
    }

    /** Another number whenever something was configured. */
    static long revision(Session session) throws SQLException {
        Sql question = Sql.of("SELECT revision FROM {tenant} WHERE tenant = ")
                .value(session.tenant().id());
        return session.one(question, row -> row.getLong(1)).orElse(0L);
    }

    void alsoSearching(String attribute, Session session) throws SQLException {
        TreeSet<String> names = new TreeSet<>(searched);
        names.add(attribute);
        Attributes held = Attributes.none().with(SEARCHED, AttributeValue.of(List.copyOf(names)));
        session.run(Sql.of("UPDATE {tenant} SET searched = ")
                .value(StoredForm.attributes().write(held))
                .add(" WHERE tenant = ")
                .value(session.tenant().id()));
    }
}
