package dev.selfsame.jdbc;

import static dev.selfsame.tck.Fixtures.NOON;
import static dev.selfsame.tck.Fixtures.task;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.selfsame.event.Decision;
import dev.selfsame.event.Event;
import dev.selfsame.ports.StoreUnavailable;
import dev.selfsame.ports.driven.Store;
import io.vavr.control.Either;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Trouble has a name that tells what to do, and when it is over the same store goes on. */
class TroubleTest {

    private static final int MOST_BROKEN = 100;

    private static Object recorded(Store store, String id) {
        return store.journal().record(Decision.answering("done").alsoRecording(new Event.TaskLaunched(task(id), NOON)));
    }

    private static void assertWorks(Store store, String id) {
        assertThat(recorded(store, id)).isEqualTo(Either.right("done"));
        assertThat(store.works().task(task(id).id())).contains(task(id));
    }

    private static void assertTrouble(Store store, String message) {
        assertThatThrownBy(() -> store.works().task(task("any").id()))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessage(message)
                .hasCauseInstanceOf(SQLException.class);
        assertNotRecorded(store, message);
    }

    private static void assertNotRecorded(Store store, String message) {
        assertThatThrownBy(() -> recorded(store, "any"))
                .isInstanceOf(StoreUnavailable.class)
                .hasMessage(message)
                .hasCauseInstanceOf(SQLException.class);
    }

    /** Each connection of a pool may be found broken once. */
    private static List<String> troubleUntilItWorks(Store store) {
        List<String> messages = new ArrayList<>();
        for (int i = 0; i < MOST_BROKEN; i++) {
            try {
                store.works().task(task("any").id());
                return messages;
            } catch (StoreUnavailable trouble) {
                messages.add(trouble.getMessage());
            }
        }
        throw new AssertionError("broken for good: " + messages);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void missing_tables_are_missed_until_they_are_made(Databases database) {
        JdbcStore store = JdbcStore.on(database.pool()).withPrefix("missing_");

        assertTrouble(store, "The tables are not there, or not those of this version: call migrate()");

        store.migrate();
        assertWorks(store, "t");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void a_missing_schema_is_missed_until_it_is_made(Databases database) {
        JdbcStore store = JdbcStore.on(database.pool()).inSchema("missing");

        assertTrouble(store, "The tables are not there, or not those of this version: call migrate()");

        store.migrate();
        assertWorks(store, "t");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void tables_that_go_while_the_store_is_in_use_are_missed(Databases database) {
        JdbcStore store = JdbcStore.on(database.pool()).withPrefix("going_").migrate();
        assertWorks(store, "t");

        Hands.run(database.pool(), "ALTER TABLE going_task RENAME TO gone_task");
        assertTrouble(store, "The tables are not there, or not those of this version: call migrate()");

        Hands.run(database.pool(), "ALTER TABLE gone_task RENAME TO going_task");
        assertWorks(store, "u");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void tables_of_another_version_are_not_used(Databases database) {
        JdbcStore.on(database.pool()).withPrefix("versions_").migrate();
        JdbcStore store = JdbcStore.on(database.pool()).withPrefix("versions_");
        for (int version : List.of(0, 2)) {
            Hands.run(database.pool(), "UPDATE versions_schema_version SET version = " + version);

            assertTrouble(
                    store,
                    "The tables are of version " + version
                            + ", this library needs version 1: call migrate(), or use a newer library");
        }

        Hands.run(database.pool(), "UPDATE versions_schema_version SET version = 1");
        assertWorks(store, "t");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void who_may_not_write_is_told_so(Databases database) {
        JdbcStore.on(database.pool()).withPrefix("shut_").migrate();
        List<String> allowed =
                switch (database) {
                    case POSTGRESQL ->
                        List.of(
                                "CREATE USER reader PASSWORD 'r'",
                                "GRANT SELECT, UPDATE ON ALL TABLES IN SCHEMA public TO reader");
                    case H2 ->
                        List.of("CREATE USER reader PASSWORD 'r'", "GRANT SELECT, UPDATE ON SCHEMA public TO reader");
                    case MARIADB ->
                        List.of(
                                "CREATE USER reader@localhost IDENTIFIED BY 'r'",
                                "GRANT SELECT, UPDATE ON selfsame.* TO reader@localhost");
                };
        Hands.run(database.pool(), allowed.toArray(String[]::new));
        try (HikariDataSource pool = as("reader", "r", database)) {
            JdbcStore store = JdbcStore.on(pool).withPrefix("shut_");

            assertThat(store.works().task(task("t").id())).isEmpty();
            assertNotRecorded(store, "The database's user lacks a privilege");

            Hands.run(
                    database.pool(),
                    switch (database) {
                        case POSTGRESQL -> "GRANT ALL ON ALL TABLES IN SCHEMA public TO reader";
                        case H2 -> "GRANT ALL ON SCHEMA public TO reader";
                        case MARIADB -> "GRANT ALL ON selfsame.* TO reader@localhost";
                    });
            pool.getHikariPoolMXBean().softEvictConnections();
            assertWorks(store, "t");
        }
    }

    private static HikariDataSource as(String user, String password, Databases database) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url().replace("?user=postgres", "").replace(";DB_CLOSE_DELAY=-1", ""));
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(2);
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(300);
        return new HikariDataSource(config);
    }

    @ParameterizedTest
    @EnumSource(names = {"POSTGRESQL", "MARIADB"})
    void who_is_not_known_is_told_so(Databases database) {
        try (HikariDataSource pool = as("nobody", "n", database)) {
            assertTrouble(JdbcStore.on(pool), "The database's user lacks a privilege");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void a_pool_without_a_free_connection_is_named(Databases database) throws SQLException {
        try (HikariDataSource pool = database.anotherPool(1)) {
            JdbcStore store = JdbcStore.on(pool).forTenant("full");
            try (Connection held = pool.getConnection()) {
                assertThat(held.isClosed()).isFalse();
                assertTrouble(store, "No connection was to be had from the pool in time");
            }
            assertWorks(store, "t");
        }
    }

    @Test
    void a_store_goes_on_after_postgresql_has_ended_its_connections() {
        try (HikariDataSource pool = Databases.POSTGRESQL.anotherPool(3)) {
            JdbcStore store = JdbcStore.on(pool).forTenant("ended");
            assertWorks(store, "t");

            Hands.run(
                    Databases.POSTGRESQL.pool(),
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND query LIKE '%selfsame_%'");

            assertThat(troubleUntilItWorks(store))
                    .isSubsetOf("The database is shutting down or starting", "The database can't be reached");
            assertWorks(store, "u");
        }
    }

    @Test
    void a_store_goes_on_after_mariadb_has_ended_its_connections() {
        try (HikariDataSource pool = Databases.MARIADB.anotherPool(1)) {
            JdbcStore store = JdbcStore.on(pool).forTenant("ended");
            assertWorks(store, "t");
            String number = Hands.read(pool, "SELECT connection_id()").get(0).get(0);

            Hands.run(Databases.MARIADB.pool(), "KILL " + number);

            assertThat(troubleUntilItWorks(store)).isSubsetOf("The database can't be reached");
            assertWorks(store, "u");
        }
    }

    @Test
    void a_store_goes_on_after_h2_was_shut_down(@TempDir Path folder) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:file:" + folder.resolve("people"));
        config.setMaximumPoolSize(2);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            JdbcStore store = JdbcStore.on(pool).migrate();
            assertWorks(store, "t");

            shutDown(pool);

            assertTrouble(store, "The database is shutting down or starting");
            pool.getHikariPoolMXBean().softEvictConnections();
            assertThat(store.works().task(task("t").id())).contains(task("t"));
            assertWorks(store, "u");
            shutDown(pool);
        }
    }

    private static void shutDown(HikariDataSource pool) {
        assertThatThrownBy(() -> Hands.run(pool, "SHUTDOWN")).hasMessageContaining("closed");
    }

    @Test
    void a_store_goes_on_after_postgresql_was_stopped_and_started(@TempDir Path folder) throws IOException {
        EmbeddedPostgres first = postgres(folder, 0);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(first.getJdbcUrl("postgres", "postgres"));
        config.setMaximumPoolSize(2);
        config.setConnectionTimeout(1000);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            JdbcStore store = JdbcStore.on(pool).migrate();
            assertWorks(store, "t");

            first.close();
            troubleWhileItIsDown(store);

            try (EmbeddedPostgres second = postgres(folder, first.getPort())) {
                assertThat(second.getPort()).isEqualTo(first.getPort());
                troubleUntilItWorks(store);
                assertThat(store.works().task(task("t").id())).contains(task("t"));
                assertWorks(store, "u");
            }
        }
    }

    private static void troubleWhileItIsDown(JdbcStore store) {
        for (int i = 0; i < 4; i++) {
            assertThatThrownBy(() -> recorded(store, "any"))
                    .isInstanceOf(StoreUnavailable.class)
                    .satisfies(trouble -> assertThat(trouble.getMessage())
                            .isIn("The database is shutting down or starting", "The database can't be reached"));
        }
    }

    private static EmbeddedPostgres postgres(Path folder, int port) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "off");
        return port == 0 ? builder.start() : builder.setPort(port).start();
    }
}
