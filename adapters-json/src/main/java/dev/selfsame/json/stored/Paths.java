package dev.selfsame.json.stored;

import com.fasterxml.jackson.core.JsonStreamContext;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Where one is in a JSON text, by the names of the fields. */
final class Paths {

    private Paths() {}

    static String to(JsonStreamContext place, UnaryOperator<String> shown) {
        StringJoiner path = new StringJoiner(".");
        add(place, shown, path);
        return path.toString();
    }

    private static void add(@Nullable JsonStreamContext place, UnaryOperator<String> shown, StringJoiner path) {
        if (place == null) {
            return;
        }
        add(place.getParent(), shown, path);
        String name = place.getCurrentName();
        if (place.inObject() && name != null) {
            path.add(shown.apply(name));
        }
    }
}
