package dev.selfsame.transform;

/**
 * Something about a transform that its author should know.
 *
 * @param transform its name
 * @param path where in it, such as {@code attributes.table}; empty for itself
 * @param severity how bad it is
 * @param rule which rule has found it, such as {@code lookup-without-default}
 * @param advice what is wrong, and what to do
 */
public record Finding(String transform, String path, Severity severity, String rule, String advice) {

    /** How bad a finding is. */
    public enum Severity {
        /** It fails, always. */
        ERROR,
        /** It fails or surprises with some data. */
        WARNING,
        /** It could be better. */
        HINT
    }
}
