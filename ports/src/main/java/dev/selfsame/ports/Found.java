package dev.selfsame.ports;

import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.NotFound;
import io.vavr.control.Either;
import java.util.Optional;

/** Turns an absence into a refusal. */
final class Found {

    private Found() {}

    static <T> Either<Refusal, T> or(Optional<T> thing, String kind, Object id) {
        return thing.<Either<Refusal, T>>map(Either::right)
                .orElseGet(() -> Either.left(new NotFound(kind, id.toString())));
    }
}
