package dev.selfsame.jdbc;

import dev.selfsame.json.stored.MalformedForm;
import dev.selfsame.json.stored.StoredForm;
import dev.selfsame.ports.StoreUnavailable;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads columns of JSON. */
final class Stored {

    private Stored() {}

    static <T> T read(StoredForm<T> form, ResultSet row, int column, String name, String id) throws SQLException {
        try {
            return form.read(row.getString(column));
        } catch (MalformedForm malformed) {
            throw new StoreUnavailable(
                    "The column " + name + " of " + id + " holds something that this library has not written",
                    malformed);
        }
    }
}
