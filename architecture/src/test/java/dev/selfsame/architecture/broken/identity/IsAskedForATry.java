package dev.selfsame.architecture.broken.identity;

import io.vavr.control.Either;
import io.vavr.control.Try;

public interface IsAskedForATry {
    Either<String, Try<String>> alias();
}
