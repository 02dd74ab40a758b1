package dev.selfsame.resthost.http;

import dev.selfsame.json.Answer;
import io.javalin.http.Context;
import io.vavr.control.Either;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a request must look like before its operation is asked.
 *
 * @param experimental whether it must say that it knows the operation to be experimental
 * @param parameters the query parameters that there are
 * @param mediaType the type of the body; empty where none is read, so that its type doesn't matter either
 */
record Contract(boolean experimental, Set<String> parameters, Optional<String> mediaType) {

    private static final String EXPERIMENTAL = "X-SailPoint-Experimental";

    static Contract experimental(String... parameters) {
        return new Contract(true, Set.of(parameters), Optional.empty());
    }

    static Contract stable(String... parameters) {
        return new Contract(false, Set.of(parameters), Optional.empty());
    }

    Contract reading(String bodyType) {
        return new Contract(experimental, parameters, Optional.of(bodyType));
    }

    /** The request as its operation sees it, or the answer that rejects it. */
    Either<Answer, Request> accept(Context context) {
        Exchange exchange = Exchange.of(context);
        return declared(exchange).flatMap(ok -> parameters(context, exchange)).flatMap(values -> body(context, exchange)
                .map(body -> new Request(context, values, body)));
    }

    private Either<Answer, Exchange> declared(Exchange exchange) {
        boolean declared = exchange.header(EXPERIMENTAL)
                .map(value -> value.strip().equalsIgnoreCase("true"))
                .orElse(false);
        return declared || !experimental
                ? Either.right(exchange)
                : Either.left(exchange.error(
                        400, "This operation is experimental: send the header " + EXPERIMENTAL + ": true to use it."));
    }

    private Either<Answer, Map<String, String>> parameters(Context context, Exchange exchange) {
        return QueryString.read(context.queryString(), parameters).mapLeft(exchange::refused);
    }

    private Either<Answer, byte[]> body(Context context, Exchange exchange) {
        byte[] body = context.bodyAsBytes();
        return mediaType
                        .filter(expected -> !is(expected, context.contentType()))
                        .isEmpty()
                ? Either.right(body)
                : Either.left(exchange.error(415, "The body must be " + mediaType.get() + "."));
    }

    private static boolean is(String expected, @org.jspecify.annotations.Nullable String given) {
        return given != null
                && given.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(expected);
    }
}
