package dev.selfsame.resthost.http;

import dev.selfsame.json.Answer;
import dev.selfsame.refusal.Refusal;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.vavr.control.Either;

/** One operation of the API and where it is found. */
record Route(HandlerType method, String path, Contract contract, Operation operation) {

    /** Does what is asked for, or says why not. */
    @FunctionalInterface
    interface Operation {
        Either<Refusal, Answer> perform(Request request);
    }

    /** An error, such as a stack that overflows, breaks this request down and not the server. */
    void handle(Context context) {
        Exchange exchange = Exchange.of(context);
        try {
            exchange.answer(answer(context, exchange));
        } catch (Error grave) {
            throw new IllegalStateException(grave);
        }
    }

    private Answer answer(Context context, Exchange exchange) {
        return contract.accept(context)
                .flatMap(request -> operation.perform(request).mapLeft(exchange::refused))
                .getOrElseGet(rejection -> rejection);
    }
}
