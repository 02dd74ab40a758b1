package dev.selfsame.source;

import dev.selfsame.attribute.Blank;
import java.util.List;

/** What the accounts of a source look like. */
public record AccountSchema(List<Attribute> attributes) {
    public AccountSchema {
        attributes = List.copyOf(attributes);
    }

    /**
     * An account attribute.
     *
     * @param multiValued whether it has several values, such as groups
     * @param writable whether it can be changed
     */
    public record Attribute(String name, Type type, boolean multiValued, boolean writable) {
        public Attribute {
            Blank.refuse(name, "an account attribute");
        }
    }

    /** What kind of values an attribute has. */
    public enum Type {
        TEXT,
        NUMBER,
        FLAG
    }
}
