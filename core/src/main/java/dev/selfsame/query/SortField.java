package dev.selfsame.query;

import java.util.Arrays;
import java.util.Optional;

/** A field that listings can be sorted by. */
public enum SortField {
    NAME("name", FilterField.NAME),
    ALIAS("alias", FilterField.ALIAS),
    CLOUD_STATUS("cloudStatus", FilterField.CLOUD_STATUS);

    private final String literal;
    private final FilterField field;

    SortField(String literal, FilterField field) {
        this.literal = literal;
        this.field = field;
    }

    public String literal() {
        return literal;
    }

    public FilterField field() {
        return field;
    }

    public static Optional<SortField> named(String literal) {
        return Arrays.stream(values())
                .filter(field -> field.literal.equals(literal))
                .findFirst();
    }
}
