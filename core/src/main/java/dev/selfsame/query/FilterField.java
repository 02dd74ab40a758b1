package dev.selfsame.query;

import dev.selfsame.identity.Identity;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A field that the published filter language knows; names are exact in case. */
public enum FilterField {
    ID("id", Kind.IDENTIFIER),
    NAME("name", Kind.TEXT),
    ALIAS("alias", Kind.TEXT),
    FIRSTNAME("firstname", Kind.TEXT),
    LASTNAME("lastname", Kind.TEXT),
    EMAIL("email", Kind.TEXT),
    CLOUD_STATUS("cloudStatus", Kind.LITERAL),
    PROCESSING_STATE("processingState", Kind.LITERAL),
    CORRELATED("correlated", Kind.FLAG),
    PROTECTED("protected", Kind.FLAG);

    /** Which operators a field has: {@code eq, in}; {@code eq, sw}; {@code eq}; {@code eq} with a bare boolean. */
    public enum Kind {
        IDENTIFIER,
        TEXT,
        LITERAL,
        FLAG
    }

    private static final FilterField[] ALL = values();

    private final String literal;
    private final Kind kind;

    FilterField(String literal, Kind kind) {
        this.literal = literal;
        this.kind = kind;
    }

    public String literal() {
        return literal;
    }

    public Kind kind() {
        return kind;
    }

    public static Optional<FilterField> named(String literal) {
        return Arrays.stream(ALL).filter(field -> field.literal.equals(literal)).findFirst();
    }

    /** The field that a part of a text names, or null; without making a string of that part. */
    static @Nullable FilterField within(String text, int start, int end) {
        for (FilterField field : ALL) {
            if (field.literal.length() == end - start && text.startsWith(field.literal, start)) {
                return field;
            }
        }
        return null;
    }

    /** The value of a field that isn't a flag, or null where the identity has none. */
    public @Nullable String textOf(Identity identity) {
        return switch (this) {
            case ID -> identity.id().value();
            case NAME -> identity.name();
            case ALIAS -> identity.alias().orElse(null);
            case FIRSTNAME -> identity.firstname().orElse(null);
            case LASTNAME -> identity.lastname().orElse(null);
            case EMAIL -> identity.email().orElse(null);
            case CLOUD_STATUS -> identity.status().name();
            case PROCESSING_STATE ->
                identity.processingState().map(state -> state.code()).orElse(null);
            case CORRELATED, PROTECTED -> throw new IllegalArgumentException(literal + " is a flag");
        };
    }

    void requireText() {
        if (kind == Kind.FLAG) {
            throw new IllegalArgumentException(literal + " is a flag");
        }
    }

    void requireFlag() {
        if (kind != Kind.FLAG) {
            throw new IllegalArgumentException(literal + " is no flag");
        }
    }
}
