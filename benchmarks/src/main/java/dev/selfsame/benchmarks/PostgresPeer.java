package dev.selfsame.benchmarks;

import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityReference;
import dev.selfsame.json.stored.StoredForm;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Hand-written statements on the tables of the store: no abstraction, no choice to make, no row too many. */
record PostgresPeer(DataSource source) {

    private static final String COLUMNS = "SELECT i.id, i.attributes, i.detail, i.manager_id, i.reports, m.name FROM ";
    private static final String MANAGER = " LEFT JOIN selfsame_identity m ON m.tenant = 'list' AND m.id = i.manager_id";

    /** A statement as the planner likes it. */
    static String plain(String where, String order, int offset) {
        return COLUMNS + "selfsame_identity i" + MANAGER + " WHERE i.tenant = 'list' AND " + where + " ORDER BY "
                + order + " LIMIT 250 OFFSET " + offset;
    }

    /** The keys alone first, and the rows of the page then. */
    static String joinedBack(String where, String order, int offset) {
        return COLUMNS + "(SELECT id FROM selfsame_identity i WHERE tenant = 'list' AND " + where + " ORDER BY " + order
                + " LIMIT 250 OFFSET " + offset
                + ") page JOIN selfsame_identity i ON i.tenant = 'list' AND i.id = page.id"
                + MANAGER + " ORDER BY " + order;
    }

    /** All that fits first, and the order then. */
    static String filterFirst(String where, String order, int offset) {
        return "WITH fitting AS MATERIALIZED (SELECT id, name_key, alias_key, status FROM selfsame_identity i"
                + " WHERE tenant = 'list' AND " + where + ") " + COLUMNS + "(SELECT id FROM fitting i ORDER BY " + order
                + " LIMIT 250 OFFSET " + offset
                + ") page JOIN selfsame_identity i ON i.tenant = 'list' AND i.id = page.id"
                + MANAGER + " ORDER BY " + order;
    }

    static String byId(String id) {
        return COLUMNS + "selfsame_identity i" + MANAGER + " WHERE i.tenant = 'list' AND i.id = '" + id + "'";
    }

    /** The people that a statement gives, made by hand. */
    List<Identity> people(String sql) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
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
    long length(String sql) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
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
