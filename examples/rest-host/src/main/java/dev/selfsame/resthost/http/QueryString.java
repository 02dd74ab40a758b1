package dev.selfsame.resthost.http;

import dev.selfsame.refusal.Refusal;
import dev.selfsame.refusal.Refusal.InvalidParameter;
import io.vavr.control.Either;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads a query string strictly: no parameter that is unknown, repeated or badly escaped is passed over in silence. */
final class QueryString {

    private final Set<String> known;
    private final Map<String, String> values = new HashMap<>();
    private final Set<String> unknown = new TreeSet<>();

    private QueryString(Set<String> known) {
        this.known = known;
    }

    static Either<Refusal, Map<String, String>> read(@Nullable String query, Set<String> known) {
        return new QueryString(known).values(query == null ? "" : query);
    }

    private Either<Refusal, Map<String, String>> values(String query) {
        for (String pair : query.split("&", -1)) {
            Optional<Refusal> mistake = pair.isEmpty() ? Optional.empty() : take(pair);
            if (mistake.isPresent()) {
                return Either.left(mistake.get());
            }
        }
        return unknown.isEmpty()
                ? Either.right(values)
                : Either.left(new InvalidParameter(
                        String.join(", ", unknown), "there is no such query parameter for this operation"));
    }

    private Optional<Refusal> take(String pair) {
        int equals = pair.indexOf('=');
        Optional<String> name = Escapes.decoded(equals < 0 ? pair : pair.substring(0, equals));
        Optional<String> value = Escapes.decoded(equals < 0 ? "" : pair.substring(equals + 1));
        if (name.isEmpty()) {
            return refused("the query", "a name in it is badly escaped");
        }
        if (!known.contains(name.get())) {
            unknown.add(name.get());
            return Optional.empty();
        }
        if (value.isEmpty()) {
            return refused(name.get(), "it is badly escaped");
        }
        return values.put(name.get(), value.get()) == null
                ? Optional.empty()
                : refused(name.get(), "it is given more than once");
    }

    private static Optional<Refusal> refused(String name, String reason) {
        return Optional.of(new InvalidParameter(name, reason));
    }
}
