package dev.selfsame.jdbc;

import dev.selfsame.identity.IdentityId;
import dev.selfsame.json.stored.StoredForm;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Begins to look people up by an attribute: whoever has it is entered once, and kept up to date from then on. */
record Searching(Transactions transactions) {

    private static final int AT_ONCE = 1000;
    private static final int LONGEST_NAME = 128;

    /** The search keys of one identity. */
    private record Found(String id, List<Object[]> rows) {}

    void begin(String attribute) {
        boolean begun = transactions.read(TenantRow::read).searched().contains(attribute);
        if (!begun) {
            if (attribute.length() > LONGEST_NAME) {
                throw new IllegalArgumentException(
                        "the name of an attribute that is searched has at most 128 characters");
            }
            transactions.write(session -> enterAll(attribute, session));
        }
    }

    private static boolean enterAll(String attribute, Session session) throws SQLException {
        TenantRow row = TenantRow.locked(session);
        if (row.searched().contains(attribute)) {
            return false;
        }
        row.alsoSearching(attribute, session);
        String after = "";
        List<Found> page;
        do {
            page = session.list(
                    page(after, session),
                    result -> found(
                            attribute,
                            result.getString(1),
                            Stored.read(
                                    StoredForm.attributes(), result, 2, "identity.attributes", result.getString(1))));
            List<Object[]> entries = new ArrayList<>();
            page.forEach(one -> entries.addAll(one.rows()));
            session.insert(Layout.SEARCHED, entries);
            after = page.isEmpty() ? after : page.get(page.size() - 1).id();
        } while (page.size() == AT_ONCE);
        return true;
    }

    private static Sql page(String after, Session session) {
        return Sql.of("SELECT id, attributes FROM {identity} WHERE correlated AND tenant = ")
                .value(session.tenant().id())
                .add(" AND id > ")
                .value(after)
                .add(" ORDER BY id LIMIT ")
                .value(AT_ONCE);
    }

    private static Found found(String attribute, String id, dev.selfsame.attribute.Attributes attributes) {
        List<Object[]> rows = Columns.searched(attributes, Set.of(attribute)).values().stream()
                .map(key -> new Object[] {attribute, key.value(), new IdentityId(id).value()})
                .toList();
        return new Found(id, rows);
    }
}
