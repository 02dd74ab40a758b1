package dev.selfsame.access;

import dev.selfsame.access.Criterion.Comparison;
import dev.selfsame.access.Criterion.Operation;
import java.util.List;
import java.util.stream.Collectors;

/** Comparisons and values in words. */
final class Wording {

    private Wording() {}

    static String of(Comparison comparison) {
        return of(comparison.key()) + " " + verb(comparison.operation()) + " " + quoted(comparison.value());
    }

    static String of(CriterionKey key) {
        return key.attribute() + key.onSource().map(source -> " on " + source).orElse("");
    }

    private static String verb(Operation operation) {
        return switch (operation) {
            case EQUALS -> "is";
            case NOT_EQUALS -> "isn't";
            case CONTAINS -> "contains";
            case DOES_NOT_CONTAIN -> "doesn't contain";
            case STARTS_WITH -> "starts with";
            case ENDS_WITH -> "ends with";
            case GREATER_THAN -> "is above";
            case LESS_THAN -> "is below";
            case GREATER_THAN_EQUALS -> "is at least";
            case LESS_THAN_EQUALS -> "is at most";
        };
    }

    static String of(List<String> values) {
        return values.isEmpty()
                ? "no value"
                : values.stream().map(Wording::quoted).collect(Collectors.joining(", "));
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
