package dev.selfsame.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.selfsame.tck.Snapshot;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables are made once, beside whatever is there. */
class MigrationTest {

    private static final int NODES = 6;
    private static final Life LIFE = Life.random(3);

    @ParameterizedTest
    @EnumSource(Databases.class)
    void migrating_again_changes_nothing(Databases database) {
        JdbcStore store = JdbcStore.on(database.pool()).withPrefix("again_").migrate();
        LIFE.in(store);

        store.migrate();
        JdbcStore.on(database.pool()).withPrefix("again_").migrate();

        assertThat(Snapshot.of(store)).isEqualTo(LIFE.after());
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void several_nodes_may_migrate_at_the_same_time(Databases database) {
        JdbcStore store = JdbcStore.on(database.pool()).withPrefix("together_");
        ExecutorService threads = Executors.newFixedThreadPool(NODES);
        try {
            List<CompletableFuture<JdbcStore>> nodes = Stream.generate(
                            () -> CompletableFuture.supplyAsync(store::migrate, threads))
                    .limit(NODES)
                    .toList();
            nodes.forEach(CompletableFuture::join);
        } finally {
            threads.shutdownNow();
        }

        LIFE.in(store);
        assertThat(Snapshot.of(store)).isEqualTo(LIFE.after());
        assertThat(Hands.read(database.pool(), "SELECT version FROM together_schema_version"))
                .isEqualTo(List.of(List.of("1")));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void the_hosts_tables_stay_as_they_are(Databases database) {
        Hands.run(
                database.pool(),
                "CREATE SCHEMA hosts",
                "CREATE TABLE hosts.flyway_schema_history (version VARCHAR(10))",
                "INSERT INTO hosts.flyway_schema_history VALUES ('42')",
                "CREATE TABLE hosts.account (name VARCHAR(10))");

        JdbcStore store = JdbcStore.on(database.pool()).inSchema("hosts").migrate();

        LIFE.in(store);
        assertThat(Snapshot.of(store)).isEqualTo(LIFE.after());
        assertThat(Hands.read(database.pool(), "SELECT version FROM hosts.flyway_schema_history"))
                .isEqualTo(List.of(List.of("42")));
        assertThat(Hands.read(database.pool(), "SELECT name FROM hosts.account"))
                .isEqualTo(List.of());
    }

    @Test
    void what_h2_keeps_in_a_file_is_there_when_it_is_opened_again(@TempDir Path folder) {
        for (int opening = 0; opening < 3; opening++) {
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl("jdbc:h2:file:" + folder.resolve("people"));
            config.setMaximumPoolSize(2);
            try (HikariDataSource pool = new HikariDataSource(config)) {
                JdbcStore store = JdbcStore.on(pool).migrate();
                if (opening == 0) {
                    LIFE.in(store);
                }
                assertThat(Snapshot.of(store)).isEqualTo(LIFE.after());
            }
        }
    }

    @Test
    void h2_may_keep_names_in_lower_case() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:mem:lower;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");
        try (HikariDataSource pool = new HikariDataSource(config)) {
            JdbcStore store = JdbcStore.on(pool).inSchema("own").migrate();
            LIFE.in(store);
            assertThat(Snapshot.of(store)).isEqualTo(LIFE.after());
        }
    }
}
