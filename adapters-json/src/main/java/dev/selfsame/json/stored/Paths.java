package dev.selfsame.json.stored;

import com.fasterxml.jackson.core.JsonStreamContext;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Where one is in a JSON text that is being written, by the names of the fields. */
final class Paths {

    private Paths() {}

    static String to(JsonStreamContext place) {
        StringJoiner path = new StringJoiner(".");
        add(place, path);
        return path.toString();
    }

    private static void add(@Nullable JsonStreamContext place, StringJoiner path) {
        if (place == null) {
            return;
        }
        add(place.getParent(), path);
        String name = place.getCurrentName();
        if (place.inObject() && name != null) {
            path.add(name);
        }
    }
}
