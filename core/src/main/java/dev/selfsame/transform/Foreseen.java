package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;

/**
 * A value, and how long it stays as it is while nothing but the time passes.
 *
 * @param value as {@link Calculation#evaluate} gives it
 * @param next the first millisecond at which it can be another as far as that can be foreseen, at most 365 days ahead:
 *     then is the time to look again; empty where it never changes
 * @param restless whether it can change at any time besides, since it follows the time more closely than by the hour, or
 *     in a way that can't be foreseen
 */
public record Foreseen(
        Either<TransformError, Optional<AttributeValue>> value, Optional<Instant> next, boolean restless) {

    static Foreseen of(Either<TransformError, Optional<AttributeValue>> value, Reach reach) {
        return new Foreseen(value, Optional.ofNullable(reach.next()), reach.restless());
    }
}
