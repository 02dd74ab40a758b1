package dev.selfsame.access;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A condition on a person and the person's accounts; the V2024 {@code RoleCriteria} of three levels. */
public sealed interface Criterion {

    /** The keys that it mentions, each once, in their order. */
    default Set<CriterionKey> keys() {
        Set<CriterionKey> keys = new LinkedHashSet<>();
        comparisons().forEach(comparison -> keys.add(comparison.key()));
        return keys;
    }

    /** The comparisons in it, each once, in their order. */
    Set<Comparison> comparisons();

    /** Several conditions; at least one. */
    record Group(Joint joint, List<Criterion> children) implements Criterion {
        public Group {
            children = List.copyOf(children);
            if (children.isEmpty()) {
                throw new IllegalArgumentException("a group of criteria must not be empty");
            }
        }

        @Override
        public Set<Comparison> comparisons() {
            Set<Comparison> comparisons = new LinkedHashSet<>();
            children.forEach(child -> comparisons.addAll(child.comparisons()));
            return comparisons;
        }
    }

    /**
     * One attribute against one text.
     *
     * <p>Texts are compared when folded to lower case. A number is compared as its plain text; only by order is it
     * compared as a number, where both are numbers in ASCII digits, else both are texts in the order of their code
     * points. The published text is silent on all of what follows, so it is our choice:
     *
     * <ul>
     *   <li>An empty text is as good as no value.
     *   <li>Without a value, {@code NOT_EQUALS} and {@code DOES_NOT_CONTAIN} are met, and nothing else is.
     *   <li>Of several values, one has to meet a positive operation; a negative one is met when no value is as it says.
     *   <li>One account of the source suffices. Without any account there, nothing is met, not even a negative operation.
     *   <li>Each comparison stands by itself: two of them may be met by two accounts.
     * </ul>
     */
    record Comparison(Operation operation, CriterionKey key, String value) implements Criterion {
        @Override
        public Set<Comparison> comparisons() {
            return Set.of(this);
        }
    }

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
