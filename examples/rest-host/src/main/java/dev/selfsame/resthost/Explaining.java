package dev.selfsame.resthost;

import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ports.driving.Operations;
import dev.selfsame.query.Filter;
import dev.selfsame.query.FilterField;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.query.Window;
import dev.selfsame.refusal.Refusal;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds somebody and tells how an attribute comes to its value. */
record Explaining(Operations operations) {

    /** The trace as text, or why there is none. */
    Either<String, String> explain(String identity, String attribute) {
        return found(identity).flatMap(who -> operations
                .explain(who.id(), attribute)
                .map(trace -> who.name() + ", " + attribute + System.lineSeparator() + trace.text())
                .mapLeft(Refusal::explanation));
    }

    /** By id, or else by user name, or else by display name. */
    private Either<String, Identity> found(String identity) {
        Optional<Identity> byId = identity.isBlank()
                ? Optional.empty()
                : operations.get(new IdentityId(identity)).toJavaOptional();
        List<Identity> found = byId.map(List::of).orElseGet(() -> Stream.of(FilterField.ALIAS, FilterField.NAME)
                .map(field -> having(field, identity))
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of()));
        return switch (found.size()) {
            case 0 -> Either.left("nobody has the id, the user name or the name " + identity);
            case 1 -> Either.right(found.get(0));
            default -> Either.left("several people are called " + identity + "; say which by id or user name");
        };
    }

    private List<Identity> having(FilterField field, String value) {
        IdentityQuery query = IdentityQuery.builder()
                .filter(new Filter.Equal(field, value))
                .window(new Window.Offset(2, 0))
                .build();
        return operations.list(query).map(page -> page.items()).getOrElse(List.of());
    }
}
