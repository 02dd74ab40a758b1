package dev.selfsame.jdbc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the tables are: their schema, if any is given, and what their names begin with. */
record Tables(@Nullable String schema, String prefix) {

    private static final Pattern NAME = Pattern.compile("\\{([a-z_]+)}");
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
        return NAME.matcher(sql).replaceAll(found -> Matcher.quoteReplacement(named(found.group(1))));
    }
}
