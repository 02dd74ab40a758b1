package dev.selfsame.access;

import dev.selfsame.query.Folding;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Where comparisons by order lead that all bound values from the same side. */
final class Bounds {

    private final boolean fromBelow;
    private final Map<Check, Node> nodes;
    private final List<Bound> numbers;
    private final List<Bound> numbersAsTexts;
    private final List<Bound> texts;

    /** One of them. */
    private record Bound(Check check, Node node) {}

    private Bounds(boolean fromBelow, Map<Check, Node> nodes) {
        this.fromBelow = fromBelow;
        this.nodes = nodes;
        this.numbers = sorted(Check::isNumeric, Numerals::compare);
        this.numbersAsTexts = sorted(Check::isNumeric, Folding::compare);
        this.texts = sorted(check -> !check.isNumeric(), Folding::compare);
    }

    static Bounds lower(Map<Check, Node> nodes) {
        return new Bounds(true, Map.copyOf(nodes));
    }

    static Bounds upper(Map<Check, Node> nodes) {
        return new Bounds(false, Map.copyOf(nodes));
    }

    /** In an order in which those that a value meets come first. */
    private List<Bound> sorted(Predicate<Check> which, Comparator<String> byText) {
        Comparator<Check> order = Comparator.comparing(Check::text, fromBelow ? byText : byText.reversed());
        return nodes.entrySet().stream()
                .filter(each -> which.test(each.getKey()))
                .map(each -> new Bound(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(Bound::check, order.thenComparing(Check::isStrict)))
                .toList();
    }

    int size() {
        return nodes.values().stream().mapToInt(Node::size).sum();
    }

    long mentions() {
        return nodes.values().stream().mapToLong(Node::mentions).reduce(0, (one, other) -> one | other);
    }

    Node at(Check check) {
        return nodes.getOrDefault(check, Few.NONE);
    }

    Bounds with(Check check, Node node) {
        Map<Check, Node> changed = new LinkedHashMap<>(nodes);
        changed.put(check, node);
        changed.values().removeIf(each -> each.size() == 0);
        return new Bounds(fromBelow, Map.copyOf(changed));
    }

    void collect(String value, Facts facts, long keys, Found found) {
        if (nodes.isEmpty()) {
            return;
        }
        collect(Numerals.is(value) ? numbers : numbersAsTexts, value, facts, keys, found);
        collect(texts, value, facts, keys, found);
    }

    private static void collect(List<Bound> bounds, String value, Facts facts, long keys, Found found) {
        for (int i = 0; i < bounds.size() && bounds.get(i).check().isMetBy(value); i++) {
            bounds.get(i).node().collect(facts, keys, found);
        }
    }
}
