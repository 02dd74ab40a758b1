package dev.selfsame.jdbc;

import dev.selfsame.ports.StoreUnavailable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jspecify.annotations.Nullable;

/** The tables: what database they are in, and whether they are those that this version knows. */
final class Schema {

    /** The last migration that this version brings. */
    private static final int VERSION = 1;

    private static final int TRIES = 5;

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
        for (int attempt = 1; ; attempt++) {
            try {
                configured(source).load().migrate();
                return;
            } catch (FlywayException trouble) {
                if (attempt == TRIES || !isOvertaken(trouble)) {
                    throw new StoreUnavailable("The tables could not be migrated", trouble);
                }
            } catch (SQLException trouble) {
                throw Trouble.unavailable(trouble);
            }
        }
    }

    /** Whether another node has migrated between a look at the tables and the beginning. */
    private static boolean isOvertaken(FlywayException trouble) {
        return String.valueOf(trouble.getMessage()).contains("baseline");
    }

    private FluentConfiguration configured(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            FluentConfiguration flyway = Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(source)
                    .locations(FOLDER + dialect(connection).name())
                    .table(tables.prefix() + "schema_history")
                    .placeholders(Map.of("prefix", tables.prefix()))
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .createSchemas(tables.schema() != null)
                    .loggers("slf4j");
            String schema = asStored(tables.schema(), connection);
            return schema == null ? flyway : flyway.defaultSchema(schema);
        }
    }

    /** Flyway takes names to be exact, where statements leave their case to the database. */
    private static @Nullable String asStored(@Nullable String name, Connection connection) throws SQLException {
        return name != null && connection.getMetaData().storesUpperCaseIdentifiers()
                ? name.toUpperCase(Locale.ROOT)
                : name;
    }
}
