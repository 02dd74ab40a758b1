package dev.selfsame.resthost;

import dev.selfsame.resthost.home.Database;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The database that the command line asks for. */
final class StoreOptions {

    private static final String VARIABLE = "SELFSAME_STORE_PASSWORD";

    @Option(
            names = "--store",
            paramLabel = "URL",
            required = true,
            description = "A database to keep everything in, and to share the work of with other hosts on it:"
                    + " jdbc:postgresql:…, jdbc:h2:… or jdbc:mariadb:… Without it, everything is gone at the end.")
    private String url = "";

    @Option(names = "--store-user", paramLabel = "NAME", description = "The database's user.")
    private @Nullable String user;

    @Option(
            names = "--store-password",
            interactive = true,
            arity = "0",
            description = "Asks for the user's password. Without it, the environment's " + VARIABLE + ".")
    private char @Nullable [] password;

    Database database() {
        return new Database(url, Optional.ofNullable(user), Secret.of(password, VARIABLE));
    }
}
