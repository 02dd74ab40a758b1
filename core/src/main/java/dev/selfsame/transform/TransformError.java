package dev.selfsame.transform;

/**
 * Why a value can't be calculated; nothing of it is personal data.
 *
 * @param transform the name of the transform, or its type where it has none
 * @param path where in it, such as {@code attributes.input.attributes.table}; empty for itself
 * @param reason what was wrong
 * @param offending the type and the length of the value that was wrong, such as {@code text of 12}; empty where none was
 */
public record TransformError(String transform, String path, String reason, String offending) {

    /** For people: where, why, and what was wrong. */
    public String explanation() {
        String where = path.isEmpty() ? transform : transform + " at " + path;
        return offending.isEmpty() ? where + ": " + reason : where + ": " + reason + " (" + offending + ")";
    }
}
