package dev.selfsame.resthost.http;

import dev.selfsame.json.Answer;
import dev.selfsame.refusal.Refusal;
import io.javalin.http.HandlerType;
import io.vavr.control.Either;
import java.util.List;

/** What attributes would be, and why they are what they are. */
final class PreviewRoutes {

    private static final String JSON = "application/json";
    private static final String PREVIEW = "/v2024/identity-profiles/identity-preview";

    /** Of our own making, so that it isn't among the published paths. */
    private static final String TRACE = "/selfsame/identities/{id}/attributes/{attribute}/trace";

    private PreviewRoutes() {}

    static List<Route> routes() {
        return List.of(
                new Route(HandlerType.POST, PREVIEW, Contract.stable().reading(JSON), PreviewRoutes::preview),
                new Route(HandlerType.GET, TRACE, Contract.stable(), PreviewRoutes::trace));
    }

    private static Either<Refusal, Answer> preview(Request request) {
        return request.format()
                .previewRequest(request.body())
                .flatMap(wanted -> request.operations().preview(wanted.identity(), wanted.mappings()))
                .map(request.format()::preview)
                .map(Answers::ok);
    }

    private static Either<Refusal, Answer> trace(Request request) {
        return request.identity()
                .flatMap(id -> request.operations().explain(id, request.path("attribute")))
                .map(request.format()::trace)
                .map(Answers::ok);
    }
}
