package dev.selfsame.benchmarks;

import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityReference;
import dev.selfsame.json.stored.StoredForm;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** Hand-written statements on the tables of the store: no abstraction, no choice to make, no row too many; values are
 * parameters, since they differ from call to call. */
record PostgresPeer(DataSource source) {

    private static final String COLUMNS = "SELECT i.id, i.attributes, i.detail, i.manager_id, i.reports, m.name FROM ";
    private static final String MANAGER =
            " LEFT JOIN selfsame_identity m ON m.tenant = i.tenant AND m.id = i.manager_id";

    /** A condition on identities {@code i} of a tenant, and the values of its parameters behind the tenant. */
    record Condition(String text, List<?> values) {

        static Condition none() {
            return new Condition("", List.of());
        }

        static Condition range(String column, String prefix) {
            byte[] from = key(prefix);
            byte[] to = from.clone();
            to[to.length - 1]++;
            return new Condition(" AND i." + column + " >= ? AND i." + column + " < ?", List.of(from, to));
        }

        /** What comes behind a row in the order of names. */
        Condition behind(Identity last) {
            List<Object> all = new ArrayList<>(values);
            all.add(key(last.name().toLowerCase(Locale.ROOT)));
            all.add(last.id().value());
            return new Condition(text + " AND (i.name_key, i.id) > (?, ?)", all);
        }

        private static byte[] key(String folded) {
            return ("\u0001" + folded).getBytes(StandardCharsets.UTF_8);
        }
    }

    /** A statement and the values of its parameters. */
    record Bare(String sql, List<?> values) {

        private static Bare of(String sql, Condition where) {
            List<Object> all = new ArrayList<>(List.of("list"));
            all.addAll(where.values());
            return new Bare(sql, all);
        }
    }

    /** A statement as the planner likes it. */
    static Bare plain(Condition where, String order, int offset) {
        return Bare.of(
                COLUMNS + "selfsame_identity i" + MANAGER + " WHERE i.tenant = ?" + where.text() + " ORDER BY " + order
                        + " LIMIT 250 OFFSET " + offset,
                where);
    }

    /** The keys alone first, and the rows of the page then. */
    static Bare joinedBack(Condition where, String order, int offset) {
        return Bare.of(
                COLUMNS + "(SELECT tenant, id FROM selfsame_identity i WHERE tenant = ?" + where.text() + " ORDER BY "
                        + order + " LIMIT 250 OFFSET " + offset
                        + ") page JOIN selfsame_identity i ON i.tenant = page.tenant AND i.id = page.id" + MANAGER
                        + " ORDER BY " + order,
                where);
    }

    /** All that fits first, and the order then. */
    static Bare filterFirst(Condition where, String order, int offset) {
        return Bare.of(
                "WITH fitting AS MATERIALIZED (SELECT tenant, id, name_key FROM selfsame_identity i"
                        + " WHERE tenant = ?" + where.text() + ") " + COLUMNS
                        + "(SELECT tenant, id FROM fitting i ORDER BY " + order + " LIMIT 250 OFFSET " + offset
                        + ") page JOIN selfsame_identity i ON i.tenant = page.tenant AND i.id = page.id" + MANAGER
                        + " ORDER BY " + order,
                where);
    }

    static Bare count(Condition where) {
        return Bare.of("SELECT count(*)::text, '', '' FROM selfsame_identity i WHERE tenant = ?" + where.text(), where);
    }

    static Bare byId(String id) {
        return Bare.of(
                COLUMNS + "selfsame_identity i" + MANAGER + " WHERE i.tenant = ? AND i.id = ?",
                new Condition("", List.of(id)));
    }

    private static PreparedStatement prepared(Connection connection, Bare bare) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(bare.sql());
        for (int i = 0; i < bare.values().size(); i++) {
            statement.setObject(i + 1, bare.values().get(i));
        }
        return statement;
    }

    /** The people that a statement gives, made by hand. */
    List<Identity> people(Bare bare) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepared(connection, bare);
                ResultSet rows = statement.executeQuery()) {
            List<Identity> people = new ArrayList<>();
            while (rows.next()) {
                people.add(person(rows));
            }
            return people;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Identity person(ResultSet row) throws SQLException {
        Identity person = StoredForm.identityDetail()
                .read(row.getString(3))
                .withAttributes(StoredForm.attributes().read(row.getString(2)))
                .withIsManager(row.getInt(5) > 0);
        String manager = row.getString(4);
        return manager == null
                ? person
                : person.withManager(new IdentityReference(new IdentityId(manager), row.getString(6)));
    }

    /** How many characters the rows of a statement have, and nothing made of them. */
    long length(Bare bare) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = prepared(connection, bare);
                ResultSet rows = statement.executeQuery()) {
            long length = 0;
            while (rows.next()) {
                for (int column = 1; column <= 3; column++) {
                    length += rows.getString(column).length();
                }
            }
            return length;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
