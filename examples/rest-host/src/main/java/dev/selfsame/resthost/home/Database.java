package dev.selfsame.resthost.home;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import dev.selfsame.ports.StoreUnavailable;
import io.vavr.control.Either;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A database as the command line names it; its password, which may be in the URL too, is never told. */
public final class Database {

    private static final List<String> KNOWN = List.of("jdbc:postgresql:", "jdbc:h2:", "jdbc:mariadb:");

    /** Enough for the node's threads and as many requests. */
    private static final int CONNECTIONS = 20;

    /** It writes into the error output by itself, with parts of the URL. */
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    static {
        DRIVER.setLevel(Level.OFF);
    }

    private final HikariConfig settings = new HikariConfig();

    public Database(String url, Optional<String> user, Optional<String> password) {
        settings.setPoolName("selfsame");
        settings.setMaximumPoolSize(CONNECTIONS);
        settings.setMinimumIdle(1);
        settings.setJdbcUrl(url);
        user.ifPresent(settings::setUsername);
        password.ifPresent(settings::setPassword);
    }

    /** Moves in, or says why that isn't possible. */
    public Either<String, Home> home(Around around) {
        String url = settings.getJdbcUrl();
        if (KNOWN.stream().noneMatch(url::startsWith)) {
            return Either.left("it begins with " + String.join(" or ", KNOWN));
        }
        if (!isUnderstood(url)) {
            return Either.left("the database's driver doesn't understand this URL");
        }
        return connected().flatMap(pool -> home(pool, around));
    }

    private static boolean isUnderstood(String url) {
        try {
            DriverManager.getDriver(url);
            return true;
        } catch (SQLException unknown) {
            return false;
        }
    }

    private Either<String, HikariDataSource> connected() {
        try {
            return Either.right(new HikariDataSource(settings));
        } catch (PoolInitializationException trouble) {
            return Either.left(Closed.why(trouble));
        }
    }

    private static Either<String, Home> home(HikariDataSource pool, Around around) {
        try {
            return Either.right(new DatabaseHome(pool, around));
        } catch (StoreUnavailable trouble) {
            pool.close();
            return Either.left(String.valueOf(trouble.getMessage()));
        }
    }
}
