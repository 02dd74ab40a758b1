package dev.selfsame.resthost.http;

import dev.selfsame.json.Answer;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what no operation has answered: wrong paths and methods, bodies that are too long, and breakdowns. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    /** What the router and the container refuse. */
    static void rejected(HttpResponseException rejection, Context context) {
        Exchange exchange = Exchange.of(context);
        switch (rejection.getStatus()) {
            case 404 -> exchange.answer(exchange.error(404, "There is nothing at this path."));
            case 405 -> exchange.answer(allowing(exchange, rejection));
            case 413 -> exchange.answer(exchange.error(413, "The body is longer than 1 MiB."));
            default -> exchange.answer(exchange.error(rejection.getStatus(), "The request is refused."));
        }
    }

    private static Answer allowing(Exchange exchange, HttpResponseException rejection) {
        String allowed = rejection.getDetails().getOrDefault("availableMethods", "");
        Answer answer = exchange.error(405, "This path has other methods: " + allowed + ".");
        Map<String, String> headers = new HashMap<>(answer.headers());
        headers.put("Allow", allowed);
        return new Answer(answer.status(), headers, answer.body());
    }

    /** Nobody but the log learns more than the tracking id; and the log learns no messages, which may name people. */
    static void brokeDown(Throwable trouble, Context context) {
        Exchange exchange = Exchange.of(context);
        LOG.error("Request {} broke down: {}", exchange.trackingId(), Trace.of(trouble));
        exchange.answer(exchange.error(500, "The log has more about this, under the tracking id."));
    }
}
