package dev.selfsame.access;

import java.util.List;

/** An attribute that a request came with; one value or several. */
public record ContextAttribute(String attribute, List<String> values, boolean multiValued, boolean derived) {
    public ContextAttribute {
        values = List.copyOf(values);
    }

    @Override
    public String toString() {
        return "ContextAttribute[" + attribute + "]";
    }
}
