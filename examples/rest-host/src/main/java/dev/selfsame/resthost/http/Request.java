package dev.selfsame.resthost.http;

import dev.selfsame.access.AssignmentId;
import dev.selfsame.access.RoleId;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.json.V2024;
import dev.selfsame.ports.driving.Operations;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.NotFound;
import dev.selfsame.source.SourceId;
import dev.selfsame.task.TaskId;
import io.javalin.http.Context;
import io.vavr.control.Either;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What an operation is given: checked parameters, the body, and what the caller may do. */
final class Request {

    private final Context context;
    private final Exchange exchange;
    private final Map<String, String> parameters;
    private final byte[] body;

    Request(Context context, Map<String, String> parameters, byte[] body) {
        this.context = context;
        this.exchange = Exchange.of(context);
        this.parameters = parameters;
        this.body = body;
    }

    Operations operations() {
        return exchange.operations();
    }

    V2024 format() {
        return exchange.format();
    }

    List<Locale> languages() {
        return exchange.languages();
    }

    Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    /** A part of the path. */
    String path(String parameter) {
        return context.pathParam(parameter);
    }

    byte[] body() {
        return body;
    }

    Either<Refusal, IdentityId> identity() {
        return id("id", "IDENTITY", IdentityId::new);
    }

    Either<Refusal, AssignmentId> assignment() {
        return id("assignmentId", "ROLE_ASSIGNMENT", AssignmentId::new);
    }

    Either<Refusal, SourceId> source() {
        return id("id", "SOURCE", SourceId::new);
    }

    Either<Refusal, RoleId> role() {
        return id("roleId", "ROLE", RoleId::new);
    }

    Either<Refusal, TaskId> task() {
        return id("id", "TASK", TaskId::new);
    }

    /** A blank id is nobody's. */
    private <I> Either<Refusal, I> id(String parameter, String kind, Function<String, I> id) {
        String value = context.pathParam(parameter);
        return value.isBlank() ? Either.left(new NotFound(kind, value)) : Either.right(id.apply(value));
    }
}
