package dev.selfsame.resthost.http;

import dev.selfsame.json.Answer;
import dev.selfsame.json.V2024;
import dev.selfsame.ports.Caller;
import dev.selfsame.ports.driving.Operations;
import dev.selfsame.refusal.Refusal;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** One request on its way to its answer, under one tracking id. */
final class Exchange {

    static final String TRACKING_HEADER = "SLPT-Request-ID";

    private static final String KEY = Exchange.class.getName();

    private final Context context;
    private final Front front;
    private final String trackingId;

    /** What all requests share. */
    record Front(V2024 format, Function<Caller, Operations> operations) {}

    private Exchange(Context context, Front front, String trackingId) {
        this.context = context;
        this.front = front;
        this.trackingId = trackingId;
    }

    static void begin(Context context, Front front) {
        Exchange exchange = new Exchange(context, front, TrackingId.next());
        context.attribute(KEY, exchange);
        context.header(TRACKING_HEADER, exchange.trackingId);
        context.header("Cache-Control", "no-store");
        context.header("X-Content-Type-Options", "nosniff");
    }

    static Exchange of(Context context) {
        return Objects.requireNonNull(context.attribute(KEY), "the exchange has not begun");
    }

    String trackingId() {
        return trackingId;
    }

    V2024 format() {
        return front.format();
    }

    void calledBy(Caller caller) {
        context.attribute(Caller.class.getName(), caller);
    }

    Operations operations() {
        return front.operations().apply(Objects.requireNonNull(context.attribute(Caller.class.getName())));
    }

    List<Locale> languages() {
        return Languages.accepted(context.header("Accept-Language"));
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(context.header(name));
    }

    Answer refused(Refusal refusal) {
        return format().refusal(refusal, trackingId, languages());
    }

    Answer error(int status, String cause) {
        return format().error(status, trackingId, languages(), cause);
    }

    void answer(Answer answer) {
        context.status(answer.status());
        answer.headers().forEach(context::header);
        if (answer.body().length > 0) {
            context.result(answer.body());
        }
    }
}
