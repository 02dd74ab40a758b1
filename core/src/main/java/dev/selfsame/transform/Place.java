package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import org.jspecify.annotations.Nullable;

/** Where a step stands: the transform's name, and the path within it. */
record Place(String transform, String path) {

    Place at(String part) {
        return new Place(transform, path.isEmpty() ? part : path + "." + part);
    }

    Place item(int index) {
        return new Place(transform, path + "[" + index + "]");
    }

    Failure failure(String reason) {
        return new Failure(new TransformError(transform, path, reason, ""));
    }

    /** Tells of the value no more than its type and its length. */
    Failure failure(String reason, @Nullable String value) {
        return new Failure(
                new TransformError(transform, path, reason, value == null ? "nothing" : "text of " + value.length()));
    }

    static String kind(@Nullable AttributeValue value) {
        return value == null ? "nothing" : "text of " + value.asText().length();
    }
}
