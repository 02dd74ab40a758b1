package dev.selfsame.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A statement in the making. Values are parameters, always; the text comes from constants only. Tables are written {@code
 * {name}}, and get their schema and prefix when the statement runs.
 */
final class Sql {

    /** Many values of one type, of which a column is to have one. */
    record Among(Type type, List<?> values) {}

    private static final char LAST_BEFORE_SURROGATES = '\uD7FF';
    private static final char FIRST_BEHIND_SURROGATES = '\uE000';

    private final List<Object> parts = new ArrayList<>();
    private boolean plannedAnew;

    private Sql() {}

    static Sql of(String text) {
        return new Sql().add(text);
    }

    Sql add(String text) {
        parts.add(text);
        return this;
    }

    Sql add(Sql other) {
        parts.addAll(other.parts);
        return this;
    }

    Sql value(@Nullable Object value) {
        parts.add(new Value(value));
        return this;
    }

    /** {@code column = ?}; nothing for a text that no row can have. */
    Sql is(String column, String text) {
        return Storable.is(text) ? add(column).add(" = ").value(text) : add("1 = 0");
    }

    /** {@code column > ?}; where no row can have the text, the same for the next one that a row can have. */
    Sql after(String column, String text) {
        String kept = Storable.beginning(text);
        boolean exactly = kept.length() == text.length() || text.charAt(kept.length()) == 0;
        return exactly ? add(column + " > ").value(kept) : add(column + " >= ").value(kept + FIRST_BEHIND_SURROGATES);
    }

    /**
     * That a column begins with a text, exactly, and a range of an index that has all of these. {@code LIKE} won't do:
     * MariaDB looks for what it finds in a range that ends before U+10000.
     */
    Sql beginning(String column, String text) {
        if (!Storable.is(text)) {
            return add("1 = 0");
        }
        add(column + " >= ").value(text);
        behind(text).ifPresent(next -> add(" AND " + column + " < ").value(next));
        return add(" AND POSITION(").value(text).add(" IN " + column + ") = 1");
    }

    /**
     * A text that all texts with this beginning come before, in the order of code points as well as in that of Java; not too
     * far behind these.
     */
    private static Optional<String> behind(String beginning) {
        int length = beginning.length();
        while (length > 0 && beginning.charAt(length - 1) >= LAST_BEFORE_SURROGATES) {
            length--;
        }
        return length == 0
                ? Optional.empty()
                : Optional.of(beginning.substring(0, length - 1) + (char) (beginning.charAt(length - 1) + 1));
    }

    /** {@code column IN (…)}, however a database does that best. */
    Sql among(String column, Type type, Collection<?> values) {
        parts.add(column);
        parts.add(new Among(type, type == Type.TEXT ? storable(values) : List.copyOf(values)));
        return this;
    }

    private static List<?> storable(Collection<?> values) {
        return values.stream()
                .filter(value -> Storable.is(String.valueOf(value)))
                .toList();
    }

    /** Has it planned for its values each time, where what is good for some of them is bad for others. */
    Sql plannedAnew() {
        plannedAnew = true;
        return this;
    }

    boolean isPlannedAnew() {
        return plannedAnew;
    }

    /** The text, values left out. */
    String text() {
        return parts.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .collect(Collectors.joining());
    }

    List<Object> parts() {
        return parts;
    }

    /** One parameter. */
    record Value(@Nullable Object value) {}
}
