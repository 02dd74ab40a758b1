package dev.selfsame.json;

import dev.selfsame.access.Role;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.MalformedDocument;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Reads one role as the API has it; a membership that isn't understood is refused, since it would mean everybody's loss. */
final class RoleRequest {

    private static final String BODY = "request body";

    private RoleRequest() {}

    static Either<Refusal, Role> read(byte[] body) {
        Documents.Read read = Documents.read(List.of(new Documents.Document(BODY, body)));
        List<Role> roles = read.configuration().roles();
        if (roles.size() != 1) {
            return Either.left(read.problems().stream()
                    .findFirst()
                    .orElse(new MalformedDocument(BODY, 0, 0, "one role is expected")));
        }
        Role role = roles.get(0);
        Optional<Refusal> misunderstood = read.problems().stream()
                .filter(problem -> role.membership().isEmpty())
                .filter(problem -> problem.explanation().contains(".membership"))
                .findFirst();
        return misunderstood.<Either<Refusal, Role>>map(Either::left).orElseGet(() -> Either.right(role));
    }
}
