package dev.selfsame.refresh;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.transform.TransformError;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** Tells values that every store can keep from those with U+0000 or half a surrogate pair in them. */
final class Keepable {

    private Keepable() {}

    /** An error in the place of a value that not every store can keep, so that the others can be recorded. */
    static Either<TransformError, Optional<AttributeValue>> only(
            Either<TransformError, Optional<AttributeValue>> calculated, Mapping mapping) {
        return calculated.filterOrElse(
                value -> value.map(Keepable::is).orElse(true),
                value -> new TransformError(
                        mapping.attribute(), "", "its value has U+0000 or half a surrogate pair in it", ""));
    }

    private static boolean is(AttributeValue value) {
        List<String> texts = value instanceof AttributeValue.Texts several ? several.values() : List.of(value.asText());
        return texts.stream().allMatch(Keepable::is);
    }

    private static boolean is(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || (Character.isSurrogate(c) && !Character.isSurrogatePair(c, next(text, i)))) {
                return false;
            }
            i += Character.isSurrogate(c) ? 1 : 0;
        }
        return true;
    }

    private static char next(String text, int i) {
        return i + 1 < text.length() ? text.charAt(i + 1) : 0;
    }
}
