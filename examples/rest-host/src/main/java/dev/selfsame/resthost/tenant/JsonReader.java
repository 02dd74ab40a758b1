package dev.selfsame.resthost.tenant;

import dev.selfsame.resthost.tenant.Json.Field;
import dev.selfsame.resthost.tenant.Json.Spot;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads JSON and remembers where each value stands, so that a mistake in the settings can be found. */
final class JsonReader {

    private static final int DEEPEST = 50;

    private final JsonScanner scanner;

    private JsonReader(JsonScanner scanner) {
        this.scanner = scanner;
    }

    /** Why a text isn't JSON, and where. */
    record Mistake(Spot spot, String reason) {}

    static Either<Mistake, Json> read(String text) {
        JsonScanner scanner = new JsonScanner(text);
        try {
            Json value = new JsonReader(scanner).value(0);
            scanner.expectEnd();
            return Either.right(value);
        } catch (JsonScanner.Malformed malformed) {
            return Either.left(malformed.mistake());
        }
    }

    private Json value(int depth) {
        if (depth > DEEPEST) {
            throw scanner.malformed("it is nested too deeply");
        }
        Spot spot = scanner.next();
        return switch (scanner.peek()) {
            case '{' -> fields(spot, depth);
            case '[' -> items(spot, depth);
            case '"' -> new Json.Text(spot, scanner.text());
            case 't' -> new Json.Flag(spot, scanner.literal("true").equals("true"));
            case 'f' -> new Json.Flag(spot, scanner.literal("false").equals("true"));
            case 'n' -> {
                scanner.literal("null");
                yield new Json.Nothing(spot);
            }
            default -> new Json.Text(spot, scanner.number());
        };
    }

    private Json items(Spot spot, int depth) {
        List<Json> values = new ArrayList<>();
        scanner.pass('[');
        if (!scanner.passes(']')) {
            do {
                values.add(value(depth + 1));
            } while (scanner.passes(','));
            scanner.pass(']');
        }
        return new Json.Items(spot, values);
    }

    private Json fields(Spot spot, int depth) {
        List<Field> values = new ArrayList<>();
        Set<String> names = new HashSet<>();
        scanner.pass('{');
        if (!scanner.passes('}')) {
            do {
                values.add(field(names, depth));
            } while (scanner.passes(','));
            scanner.pass('}');
        }
        return new Json.Fields(spot, values);
    }

    private Field field(Set<String> names, int depth) {
        Spot spot = scanner.next();
        String name = scanner.text();
        if (!names.add(name)) {
            throw new JsonScanner.Malformed(new Mistake(spot, "this name comes twice"));
        }
        scanner.next();
        scanner.pass(':');
        return new Field(spot, name, value(depth + 1));
    }
}
