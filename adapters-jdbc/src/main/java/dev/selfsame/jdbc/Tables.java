package dev.selfsame.jdbc;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the tables are: their schema, if any is given, and what their names begin with. */
record Tables(@Nullable String schema, String prefix) {

    private static final Pattern IDENTIFIER = Pattern.compile("[a-z][a-z0-9_]{0,39}");
    private static final Pattern PREFIX = Pattern.compile("([a-z][a-z0-9_]{0,19})?");

    Tables {
        if (schema != null && !IDENTIFIER.matcher(schema).matches()) {
            throw new IllegalArgumentException("a schema is named by a-z, 0-9 and _, at most 40 of them");
        }
        if (!PREFIX.matcher(prefix).matches()) {
            throw new IllegalArgumentException("a prefix is made of a-z, 0-9 and _, at most 20 of them");
        }
    }

    String named(String table) {
        return (schema == null ? "" : schema + ".") + prefix + table;
    }

    /** A statement with each table's name in its place. */
    String resolved(String sql) {
        StringBuilder text = new StringBuilder(sql.length() + 64);
        int done = 0;
        for (int open = sql.indexOf('{'); open >= 0; open = sql.indexOf('{', done)) {
            int close = sql.indexOf('}', open);
            text.append(sql, done, open).append(named(sql.substring(open + 1, close)));
            done = close + 1;
        }
        return text.append(sql, done, sql.length()).toString();
    }
}
