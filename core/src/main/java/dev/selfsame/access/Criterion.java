package dev.selfsame.access;

import java.util.List;

/** A condition on a person and the person's accounts; the V2024 {@code RoleCriteria} of three levels. */
public sealed interface Criterion {

    /** Several conditions; at least one. */
    record Group(Joint joint, List<Criterion> children) implements Criterion {
        public Group {
            children = List.copyOf(children);
            if (children.isEmpty()) {
                throw new IllegalArgumentException("a group of criteria must not be empty");
            }
        }
    }

    /** One attribute against one text. */
    record Comparison(Operation operation, CriterionKey key, String value) implements Criterion {}

    /** How the conditions of a group belong together. */
    enum Joint {
        AND,
        OR
    }

    /** As published. */
    enum Operation {
        EQUALS,
        NOT_EQUALS,
        CONTAINS,
        DOES_NOT_CONTAIN,
        STARTS_WITH,
        ENDS_WITH,
        GREATER_THAN,
        LESS_THAN,
        GREATER_THAN_EQUALS,
        LESS_THAN_EQUALS
    }
}
