package dev.selfsame.ports;

import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.NotFound;
import dev.selfsame.refusal.Refusal.UnknownReference;
import io.vavr.control.Either;
import java.util.Optional;

/** Turns an absence into a refusal. */
final class Found {

    private Found() {}

    /** For what a request refers to in passing. */
    static <T> Either<Refusal, T> orUnknown(Optional<T> thing, String kind, Object id) {
        return thing.<Either<Refusal, T>>map(Either::right)
                .orElseGet(() -> Either.left(new UnknownReference(kind, id.toString())));
    }

    static <T> Either<Refusal, T> or(Optional<T> thing, String kind, Object id) {
        return thing.<Either<Refusal, T>>map(Either::right)
                .orElseGet(() -> Either.left(new NotFound(kind, id.toString())));
    }
}
