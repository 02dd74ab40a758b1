package dev.selfsame.resthost;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is typed without being seen, or else found in the environment. */
final class Secret {

    private Secret() {}

    static Optional<String> of(char @Nullable [] typed, String variable) {
        return typed == null ? Optional.ofNullable(System.getenv(variable)) : Optional.of(new String(typed));
    }
}
