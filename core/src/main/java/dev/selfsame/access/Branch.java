package dev.selfsame.access;

import dev.selfsame.access.Criterion.Operation;
import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.AttributeValue.Texts;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.query.Folding;
import dev.selfsame.source.Account;
import dev.selfsame.source.SourceId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The ways on from a node by the values of one key. */
final class Branch {

    private final CriterionKey key;
    private final @Nullable SourceId source;
    private final TextTable equal;
    private final TextTable starts;
    private final Bounds lower;
    private final Bounds upper;
    private final boolean ordered;
    private final long mentions;

    private Branch(CriterionKey key, TextTable equal, TextTable starts, Bounds lower, Bounds upper) {
        this.key = key;
        this.source = key.onSource().orElse(null);
        this.equal = equal;
        this.starts = starts;
        this.lower = lower;
        this.upper = upper;
        this.ordered = lower.size() + upper.size() > 0;
        this.mentions = equal.mentions() | starts.mentions() | lower.mentions() | upper.mentions();
    }

    static Branch of(CriterionKey key, Map<Check, Node> nodes) {
        return new Branch(
                key,
                TextTable.of(texts(nodes, Operation.EQUALS)),
                TextTable.of(texts(nodes, Operation.STARTS_WITH)),
                Bounds.lower(only(nodes, Check::isLowerBound)),
                Bounds.upper(only(nodes, Check::isUpperBound)));
    }

    private static Map<String, Node> texts(Map<Check, Node> nodes, Operation operation) {
        Map<String, Node> texts = new LinkedHashMap<>();
        only(nodes, check -> check.operation() == operation).forEach((check, node) -> texts.put(check.text(), node));
        return texts;
    }

    private static Map<Check, Node> only(Map<Check, Node> nodes, Predicate<Check> wanted) {
        Map<Check, Node> only = new LinkedHashMap<>(nodes);
        only.keySet().removeIf(wanted.negate());
        return only;
    }

    CriterionKey key() {
        return key;
    }

    long mentions() {
        return mentions;
    }

    int size() {
        return equal.size() + starts.size() + lower.size() + upper.size();
    }

    /** Where a comparison leads; to nothing where it isn't known. */
    Node at(Check check) {
        return switch (check.operation()) {
            case EQUALS -> equal.at(check.text());
            case STARTS_WITH -> starts.at(check.text());
            default -> (check.isLowerBound() ? lower : upper).at(check);
        };
    }

    /** With another node where a comparison leads. */
    Branch with(Check check, Node node) {
        return switch (check.operation()) {
            case EQUALS -> new Branch(key, equal.with(check.text(), node), starts, lower, upper);
            case STARTS_WITH -> new Branch(key, equal, starts.with(check.text(), node), lower, upper);
            default ->
                check.isLowerBound()
                        ? new Branch(key, equal, starts, lower.with(check, node), upper)
                        : new Branch(key, equal, starts, lower, upper.with(check, node));
        };
    }

    void collect(Facts facts, long keys, Found found) {
        if ((mentions & keys) == 0) {
            return;
        }
        if (source == null) {
            collect(facts.attributes(), facts, keys, found);
            return;
        }
        List<Account> accounts = facts.accounts();
        for (int i = 0; i < accounts.size(); i++) {
            if (accounts.get(i).source().equals(source)) {
                collect(accounts.get(i).attributes(), facts, keys, found);
            }
        }
    }

    private void collect(Attributes attributes, Facts facts, long keys, Found found) {
        AttributeValue value = attributes.get(key.attribute()).orElse(null);
        if (value instanceof Texts texts) {
            for (int i = 0; i < texts.values().size(); i++) {
                collect(texts.values().get(i), facts, keys, found);
            }
        } else if (value != null) {
            collect(value.asText(), facts, keys, found);
        }
    }

    private void collect(String value, Facts facts, long keys, Found found) {
        if (value.isEmpty()) {
            return;
        }
        String settled = Folding.settled(value);
        equal.collectEqual(settled, facts, keys, found);
        starts.collectStarts(settled, facts, keys, found);
        if (ordered) {
            lower.collect(value, facts, keys, found);
            upper.collect(value, facts, keys, found);
        }
    }
}
