package dev.selfsame.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A PostgreSQL of its own, as safe as in earnest, with memory enough to hold all data. */
final class Postgres implements AutoCloseable {

    private final EmbeddedPostgres server;
    private final HikariDataSource pool;

    Postgres() {
        try {
            server = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("shared_buffers", "4GB")
                    .setServerConfig("max_wal_size", "16GB")
                    .setServerConfig("checkpoint_timeout", "1h")
                    .setServerConfig("effective_cache_size", "8GB")
                    .setServerConfig("work_mem", "64MB")
                    .setServerConfig("autovacuum", "off")
                    .setServerConfig("max_connections", "100")
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url());
        config.setMaximumPoolSize(10);
        pool = new HikariDataSource(config);
    }

    DataSource pool() {
        return pool;
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    void run(String sql) {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    long number(String sql) {
        try (Connection connection = pool.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** A server with much to write down takes longer to stop than it is given. */
    @Override
    public void close() {
        run("CHECKPOINT");
        pool.close();
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
