package dev.selfsame.jdbc;

import dev.selfsame.ports.StoreUnavailable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/** The tables: what database they are in, and whether they are those that this version knows. */
final class Schema {

    /** The last migration that this version brings. */
    private static final int VERSION = 1;

    private static final String FOLDER = "classpath:dev/selfsame/jdbc/migration/";

    private final Tables tables;
    private volatile @Nullable Dialect dialect;
    private volatile boolean checked;

    Schema(Tables tables) {
        this.tables = tables;
    }

    Tables tables() {
        return tables;
    }

    /** A session on tables that are known to be the right ones. */
    Session session(Connection connection, Tenant tenant) throws SQLException {
        Session session = new Session(connection, dialect(connection), tables, tenant);
        if (!checked) {
            check(session);
            checked = true;
        }
        return session;
    }

    private Dialect dialect(Connection connection) throws SQLException {
        Dialect known = dialect;
        if (known == null) {
            known = Dialect.of(connection);
            dialect = known;
        }
        return known;
    }

    private static void check(Session session) throws SQLException {
        int found = session.one(Sql.of("SELECT version FROM {schema_version}"), row -> row.getInt(1))
                .orElse(0);
        if (found != VERSION) {
            throw new SQLException(
                    "The tables are of version " + found + ", this library needs version " + VERSION
                            + ": call migrate(), or use a newer library",
                    Trouble.WRONG_VERSION);
        }
    }

    /** Makes the tables, or brings them to this version. */
    void migrate(DataSource source) {
        try {
            String folder = folder(source);
            var flyway = Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(source)
                    .locations(FOLDER + folder)
                    .table(tables.prefix() + "schema_history")
                    .placeholders(Map.of("prefix", tables.prefix()))
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .createSchemas(tables.schema() != null)
                    .loggers("slf4j");
            String schema = tables.schema();
            (schema == null ? flyway : flyway.defaultSchema(unquoted(schema, source)))
                    .load()
                    .migrate();
        } catch (FlywayException trouble) {
            throw new StoreUnavailable("The tables could not be migrated", trouble);
        }
    }

    private String folder(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return dialect(connection).name();
        } catch (SQLException trouble) {
            throw Trouble.unavailable(trouble);
        }
    }

    /** The name that the database gives to what is written without quotes, since Flyway writes it with them. */
    private static String unquoted(String name, DataSource source) {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
        } catch (SQLException trouble) {
            throw Trouble.unavailable(trouble);
        }
    }
}
