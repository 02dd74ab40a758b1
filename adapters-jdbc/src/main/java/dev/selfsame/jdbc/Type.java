package dev.selfsame.jdbc;

/** The types of columns, with the names that PostgreSQL has for them. */
enum Type {
    TEXT("text", ""),
    BYTES("bytea", ""),
    LONG("bigint", ""),
    INT("integer", ""),
    FLAG("boolean", ""),
    NUMBER("numeric", ""),
    JSON("text", "::json"),
    JSONB("text", "::jsonb"),
    LONG_JSON("text", "::json"),
    TIME("text", "::timestamptz");

    private final String element;
    private final String cast;

    Type(String element, String cast) {
        this.element = element;
        this.cast = cast;
    }

    /** What an array of it is made of. */
    String element() {
        return element;
    }

    /** What makes an element a value of the column. */
    String cast() {
        return cast;
    }
}
