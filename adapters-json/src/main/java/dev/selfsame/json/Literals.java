package dev.selfsame.json;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the literals of an enumeration, ignoring case. */
final class Literals {

    private Literals() {}

    static <E extends Enum<E>> Optional<E> required(Place place, Class<E> type) {
        return place.required().flatMap(text -> literal(place, text, type));
    }

    static <E extends Enum<E>> Optional<E> optional(Place place, Class<E> type) {
        return place.text().flatMap(text -> literal(place, text, type));
    }

    private static <E extends Enum<E>> Optional<E> literal(Place place, String text, Class<E> type) {
        Optional<E> literal = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(text.strip()))
                .findFirst();
        if (literal.isEmpty()) {
            place.complain("one of these is expected: " + all(type));
        }
        return literal;
    }

    private static <E extends Enum<E>> String all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
