package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.source.Account;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Calculates the value of an identity attribute; the place of the transform language. */
public sealed interface Transform permits AccountAttribute {

    /** The value for an identity with these accounts; empty where there is none. */
    Either<TransformError, Optional<AttributeValue>> evaluate(List<Account> accounts);
}
