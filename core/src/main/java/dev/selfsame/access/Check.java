package dev.selfsame.access;

import dev.selfsame.access.Criterion.Comparison;
import dev.selfsame.access.Criterion.Operation;
import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.AttributeValue.Texts;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.query.Folding;
import dev.selfsame.source.Account;
import dev.selfsame.source.SourceId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A comparison, made ready: its text is folded, and a negative operation is the opposite of a positive one. */
final class Check implements Condition {

    private final CriterionKey key;
    private final @Nullable SourceId source;
    private final Operation operation;
    private final boolean negative;
    private final String text;
    private final boolean numeric;

    Check(Comparison comparison) {
        this.key = comparison.key();
        this.source = key.onSource().orElse(null);
        this.operation = positive(comparison.operation());
        this.negative = operation != comparison.operation();
        this.text = Folding.fold(comparison.value());
        this.numeric = Numerals.is(text);
    }

    private static Operation positive(Operation operation) {
        return switch (operation) {
            case NOT_EQUALS -> Operation.EQUALS;
            case DOES_NOT_CONTAIN -> Operation.CONTAINS;
            default -> operation;
        };
    }

    CriterionKey key() {
        return key;
    }

    Operation operation() {
        return operation;
    }

    String text() {
        return text;
    }

    boolean isNumeric() {
        return numeric;
    }

    boolean isNegative() {
        return negative;
    }

    boolean isLowerBound() {
        return operation == Operation.GREATER_THAN || operation == Operation.GREATER_THAN_EQUALS;
    }

    boolean isUpperBound() {
        return operation == Operation.LESS_THAN || operation == Operation.LESS_THAN_EQUALS;
    }

    /** Whether a value that is equal doesn't meet it. */
    boolean isStrict() {
        return operation == Operation.GREATER_THAN || operation == Operation.LESS_THAN;
    }

    /** What it costs to find roles by it, for comparison, where so many share it. */
    long cost(int shared) {
        return switch (operation) {
            case EQUALS -> shared;
            case STARTS_WITH -> 4L + 4L * shared;
            default -> 1000L + 100L * shared;
        };
    }

    /** Whether roles can be found by it, rather than having to be looked at. */
    boolean isIndexed() {
        return !negative && operation != Operation.CONTAINS && operation != Operation.ENDS_WITH;
    }

    @Override
    public boolean holds(Facts facts) {
        return source == null ? holds(facts.attributes()) : holds(facts.accounts());
    }

    private boolean holds(List<Account> accounts) {
        for (int i = 0; i < accounts.size(); i++) {
            Account account = accounts.get(i);
            if (account.source().equals(source) && holds(account.attributes())) {
                return true;
            }
        }
        return false;
    }

    boolean holds(Attributes attributes) {
        AttributeValue value = attributes.get(key.attribute()).orElse(null);
        return negative != (value != null && isMetBy(value));
    }

    private boolean isMetBy(AttributeValue value) {
        return value instanceof Texts texts ? isMetByOneOf(texts.values()) : isMetBy(value.asText());
    }

    private boolean isMetByOneOf(List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            if (isMetBy(values.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one text meets the positive operation; an empty one is as good as none. */
    boolean isMetBy(String value) {
        if (value.isEmpty()) {
            return false;
        }
        return switch (operation) {
            case EQUALS, NOT_EQUALS -> Folding.equal(value, text);
            case CONTAINS, DOES_NOT_CONTAIN -> Folding.contains(value, text);
            case STARTS_WITH -> Folding.startsWith(value, text);
            case ENDS_WITH -> Folding.endsWith(value, text);
            case GREATER_THAN -> compare(value) > 0;
            case LESS_THAN -> compare(value) < 0;
            case GREATER_THAN_EQUALS -> compare(value) >= 0;
            case LESS_THAN_EQUALS -> compare(value) <= 0;
        };
    }

    private int compare(String value) {
        return numeric && Numerals.is(value) ? Numerals.compare(value, text) : Folding.compare(value, text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Check that
                && operation == that.operation
                && negative == that.negative
                && key.equals(that.key)
                && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return 31 * key.hashCode() + text.hashCode();
    }
}
