package dev.selfsame.resthost.http;

import static dev.selfsame.resthost.http.Contract.experimental;

import dev.selfsame.access.RoleId;
import dev.selfsame.identity.Identity;
import dev.selfsame.json.Answer;
import dev.selfsame.query.ListRequest;
import dev.selfsame.query.Page;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.InvalidParameter;
import io.javalin.http.HandlerType;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** The operations on identities. */
final class IdentityRoutes {

    private static final String ALL = "/v2024/identities";
    private static final String ONE = ALL + "/{id}";
    private static final String ASSIGNMENTS = ONE + "/role-assignments";
    private static final String[] LISTING = {"filters", "sorters", "defaultFilter", "limit", "offset", "count"};

    private IdentityRoutes() {}

    static List<Route> routes() {
        return List.of(
                new Route(HandlerType.GET, ALL, experimental(LISTING), IdentityRoutes::list),
                new Route(HandlerType.GET, ONE, experimental(), IdentityRoutes::get),
                new Route(HandlerType.DELETE, ONE, experimental(), IdentityRoutes::delete),
                new Route(HandlerType.GET, ONE + "/ownership", experimental(), IdentityRoutes::ownership),
                new Route(
                        HandlerType.GET, ASSIGNMENTS, experimental("roleId", "roleName"), IdentityRoutes::assignments),
                new Route(HandlerType.GET, ASSIGNMENTS + "/{assignmentId}", experimental(), IdentityRoutes::assignment),
                new Route(HandlerType.POST, ONE + "/reset", experimental(), IdentityRoutes::reset));
    }

    private static Either<Refusal, Answer> list(Request request) {
        ListRequest listing = ListRequest.builder()
                .filters(request.parameter("filters"))
                .sorters(request.parameter("sorters"))
                .defaultFilter(request.parameter("defaultFilter"))
                .limit(request.parameter("limit"))
                .offset(request.parameter("offset"))
                .count(request.parameter("count"))
                .build();
        return request.operations().list(listing).map(page -> page(page, request));
    }

    private static Answer page(Page<Identity> page, Request request) {
        byte[] rows = request.format().identities(page.items());
        return page.total().isPresent()
                ? Answers.ok(rows, "X-Total-Count", String.valueOf(page.total().getAsLong()))
                : Answers.ok(rows);
    }

    private static Either<Refusal, Answer> get(Request request) {
        return request.identity()
                .flatMap(request.operations()::get)
                .map(request.format()::identity)
                .map(Answers::ok);
    }

    private static Either<Refusal, Answer> delete(Request request) {
        return request.identity().flatMap(request.operations()::delete).map(deleted -> Answers.empty(204));
    }

    private static Either<Refusal, Answer> ownership(Request request) {
        return request.identity()
                .flatMap(request.operations()::ownership)
                .map(request.format()::ownership)
                .map(Answers::ok);
    }

    private static Either<Refusal, Answer> assignments(Request request) {
        return request.identity()
                .flatMap(id -> role(request)
                        .flatMap(role -> request.operations().roleAssignments(id, role, request.parameter("roleName"))))
                .map(request.format()::roleAssignments)
                .map(Answers::ok);
    }

    private static Either<Refusal, Optional<RoleId>> role(Request request) {
        Optional<String> id = request.parameter("roleId");
        return id.filter(String::isBlank).isPresent()
                ? Either.left(new InvalidParameter("roleId", "it is blank"))
                : Either.right(id.map(RoleId::new));
    }

    private static Either<Refusal, Answer> assignment(Request request) {
        return request.identity()
                .flatMap(id -> request.assignment()
                        .flatMap(assignment -> request.operations().roleAssignment(id, assignment)))
                .map(request.format()::roleAssignment)
                .map(Answers::ok);
    }

    private static Either<Refusal, Answer> reset(Request request) {
        return request.identity().flatMap(request.operations()::reset).map(reset -> Answers.empty(202));
    }
}
