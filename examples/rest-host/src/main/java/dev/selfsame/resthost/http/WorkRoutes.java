package dev.selfsame.resthost.http;

import static dev.selfsame.resthost.http.Contract.experimental;

import dev.selfsame.json.Answer;
import dev.selfsame.ports.Link;
import dev.selfsame.refusal.Refusal;
import io.javalin.http.HandlerType;
import io.vavr.control.Either;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The operations that start something: verifications, invitations, processing, synchronization; and their tasks. */
final class WorkRoutes {

    private static final String JSON = "application/json";
    private static final String JSON_PATCH = "application/json-patch+json";
    private static final String ALL = "/v2024/identities";
    private static final String ONE = ALL + "/{id}";
    private static final String TASK = "/v2024/task-status/{id}";

    private WorkRoutes() {}

    static List<Route> routes() {
        return List.of(
                new Route(
                        HandlerType.POST,
                        ONE + "/verification/account/send",
                        experimental().reading(JSON),
                        WorkRoutes::verify),
                new Route(HandlerType.POST, ONE + "/synchronize-attributes", experimental(), WorkRoutes::synchronize),
                new Route(HandlerType.POST, ALL + "/invite", experimental().reading(JSON), WorkRoutes::invite),
                new Route(HandlerType.POST, ALL + "/process", experimental().reading(JSON), WorkRoutes::process),
                new Route(HandlerType.GET, TASK, Contract.stable(), WorkRoutes::status),
                new Route(HandlerType.PATCH, TASK, Contract.stable().reading(JSON_PATCH), WorkRoutes::clear));
    }

    private static Either<Refusal, Answer> verify(Request request) {
        return request.identity()
                .flatMap(id -> request.format()
                        .verificationRequest(request.body())
                        .flatMap(wanted -> request.operations().sendVerification(id, wanted.via(), wanted.source())))
                .map(link -> link.map(WorkRoutes::link).orElseGet(() -> Answers.empty(200)));
    }

    /** Nothing is published about the answer to {@code LINK_*}; here it is an object. A URI has nothing to be escaped. */
    private static Answer link(Link link) {
        return Answers.ok("{\"link\":\"%s\"}".formatted(link.uri()).getBytes(StandardCharsets.UTF_8));
    }

    private static Either<Refusal, Answer> synchronize(Request request) {
        return request.identity()
                .flatMap(request.operations()::synchronize)
                .map(request.format()::syncJob)
                .map(Answers::accepted);
    }

    private static Either<Refusal, Answer> invite(Request request) {
        return request.format()
                .inviteRequest(request.body())
                .flatMap(request.operations()::invite)
                .map(task -> request.format().taskStatus(task, request.languages()))
                .map(Answers::accepted);
    }

    private static Either<Refusal, Answer> process(Request request) {
        return request.format()
                .processRequest(request.body())
                .flatMap(request.operations()::process)
                .map(request.format()::taskResult)
                .map(Answers::accepted);
    }

    private static Either<Refusal, Answer> status(Request request) {
        return request.task()
                .flatMap(request.operations()::taskStatus)
                .map(task -> request.format().taskStatus(task, request.languages()))
                .map(Answers::ok);
    }

    private static Either<Refusal, Answer> clear(Request request) {
        return request.task()
                .flatMap(id -> request.format().taskPatch(request.body()).flatMap(patch -> request.operations()
                        .clearTask(id, patch.completionStatus(), patch.completed())))
                .map(task -> request.format().taskStatus(task, request.languages()))
                .map(Answers::ok);
    }
}
