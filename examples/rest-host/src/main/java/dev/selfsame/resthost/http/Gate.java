package dev.selfsame.resthost.http;

import dev.selfsame.json.Answer;
import dev.selfsame.ports.Caller;
import io.javalin.http.Context;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.Optional;

/** Lets nobody in whom it doesn't know, and nobody too often. */
final class Gate {

    private static final String BEARER = "Bearer ";

    private final Callers callers;
    private final RateLimit limit;

    Gate(Callers callers, RateLimit limit) {
        this.callers = callers;
        this.limit = limit;
    }

    void pass(Context context) {
        Exchange exchange = Exchange.of(context);
        admitted(context, exchange).peek(exchange::calledBy).peekLeft(rejection -> {
            exchange.answer(rejection);
            context.skipRemainingHandlers();
        });
    }

    private Either<Answer, Caller> admitted(Context context, Exchange exchange) {
        Optional<Caller> caller = token(exchange).flatMap(callers::bearing);
        String client = caller.map(known -> "caller " + known.name()).orElseGet(() -> "address " + context.ip());
        Optional<Duration> wait = limit.exceededBy(client);
        if (wait.isPresent()) {
            return Either.left(exchange.format().rateLimited(wait.get()));
        }
        return caller.<Either<Answer, Caller>>map(Either::right)
                .orElseGet(() -> Either.left(exchange.format()
                        .unauthorized("The request has no bearer token, or one that nobody has been given.")));
    }

    private static Optional<String> token(Exchange exchange) {
        return exchange.header("Authorization")
                .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(value -> value.substring(BEARER.length()).strip());
    }
}
