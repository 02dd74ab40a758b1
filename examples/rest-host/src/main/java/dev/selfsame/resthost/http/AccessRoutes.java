package dev.selfsame.resthost.http;

import dev.selfsame.json.Answer;
import dev.selfsame.query.Window;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.InvalidParameter;
import dev.selfsame.source.AccountId;
import io.javalin.http.HandlerType;
import io.vavr.control.Either;
import java.util.List;

/** Who should have what and why, what accounts have instead, and what was given up; of our own making. */
final class AccessRoutes {

    private static final String JSON = "application/json";
    private static final String PLAN = "/selfsame/provisioning/plan";
    private static final String DEAD = "/selfsame/dead-letters";
    private static final String IDENTITY = "/selfsame/identities/{id}";

    private AccessRoutes() {}

    static List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, PLAN, Contract.stable(), AccessRoutes::plan),
                new Route(HandlerType.POST, PLAN + "/{hash}/approve", Contract.stable(), AccessRoutes::approve),
                new Route(HandlerType.POST, "/selfsame/provisioning", Contract.stable(), AccessRoutes::provision),
                new Route(HandlerType.GET, IDENTITY + "/drift", Contract.stable(), AccessRoutes::drift),
                new Route(
                        HandlerType.GET,
                        "/selfsame/sources/{id}/drift",
                        Contract.stable("after", "limit"),
                        AccessRoutes::driftOfSource),
                new Route(
                        HandlerType.GET,
                        IDENTITY + "/roles/{roleId}/explanation",
                        Contract.stable(),
                        AccessRoutes::explanation),
                new Route(
                        HandlerType.POST,
                        "/selfsame/roles/impact",
                        Contract.stable().reading(JSON),
                        AccessRoutes::impact),
                new Route(HandlerType.GET, DEAD, Contract.stable(), AccessRoutes::dead),
                new Route(HandlerType.POST, DEAD + "/retry", Contract.stable("key"), AccessRoutes::retry),
                new Route(HandlerType.DELETE, DEAD, Contract.stable("key"), AccessRoutes::discard));
    }

    private static Either<Refusal, Answer> plan(Request request) {
        return request.operations()
                .planProvisioning()
                .map(request.format()::plan)
                .map(Answers::ok);
    }

    private static Either<Refusal, Answer> approve(Request request) {
        return request.operations()
                .approveProvisioning(request.path("hash"))
                .map(request.format()::plan)
                .map(Answers::accepted);
    }

    private static Either<Refusal, Answer> provision(Request request) {
        return request.operations().provision().map(request.format()::plan).map(Answers::accepted);
    }

    private static Either<Refusal, Answer> drift(Request request) {
        return request.identity()
                .flatMap(id -> request.operations().drift(id))
                .map(request.format()::drifts)
                .map(Answers::ok);
    }

    private static Either<Refusal, Answer> driftOfSource(Request request) {
        return request.source()
                .flatMap(source -> limit(request).flatMap(limit -> request.operations()
                        .drift(
                                source,
                                request.parameter("after")
                                        .filter(text -> !text.isBlank())
                                        .map(AccountId::new),
                                limit)))
                .map(request.format()::driftReport)
                .map(Answers::ok);
    }

    private static Either<Refusal, Integer> limit(Request request) {
        String limit = request.parameter("limit").orElse(String.valueOf(Window.MOST));
        return limit.matches("\\d{1,9}")
                ? Either.right(Integer.parseInt(limit))
                : Either.left(new InvalidParameter("limit", "a whole number is expected"));
    }

    private static Either<Refusal, Answer> explanation(Request request) {
        return request.identity()
                .flatMap(id ->
                        request.role().flatMap(role -> request.operations().explainRole(id, role)))
                .map(request.format()::explanation)
                .map(Answers::ok);
    }

    private static Either<Refusal, Answer> impact(Request request) {
        return request.format()
                .role(request.body())
                .flatMap(request.operations()::impact)
                .map(request.format()::impact)
                .map(Answers::ok);
    }

    private static Either<Refusal, Answer> dead(Request request) {
        return request.operations()
                .deadLetters()
                .map(request.format()::deadLetters)
                .map(Answers::ok);
    }

    private static Either<Refusal, Answer> retry(Request request) {
        return key(request).flatMap(request.operations()::retry).map(key -> Answers.empty(202));
    }

    private static Either<Refusal, Answer> discard(Request request) {
        return key(request).flatMap(request.operations()::discard).map(key -> Answers.empty(204));
    }

    private static Either<Refusal, String> key(Request request) {
        return request.parameter("key")
                .<Either<Refusal, String>>map(Either::right)
                .orElseGet(() -> Either.left(new InvalidParameter("key", "it is required")));
    }
}
