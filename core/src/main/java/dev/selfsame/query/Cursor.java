package dev.selfsame.query;

/** Where a keyset page ended; opaque to hosts, valid for the same filter and sorters only. */
public record Cursor(String value) {
    @Override
    public String toString() {
        return "Cursor[]";
    }
}
