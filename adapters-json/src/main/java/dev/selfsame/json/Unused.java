package dev.selfsame.json;

/**
 * A field of configuration documents that is kept, but not used; once for all objects of a type.
 *
 * @param type the type of the objects, such as {@code ROLE}; {@code EXPORT} for what is around them
 * @param path where in an object, such as {@code membership.criteria} or {@code schemas[].id}
 * @param weight what it would do
 * @param count how often it was there
 */
public record Unused(String type, String path, Weight weight, int count) {

    /** What a field would do if it were used. */
    public enum Weight {
        /** It only tells about the object. */
        INFORMATION,
        /** The product behaves according to it, or nobody knows. */
        BEHAVIOUR
    }
}
