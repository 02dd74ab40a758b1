package dev.selfsame.access;

import dev.selfsame.access.Criterion.Comparison;
import dev.selfsame.access.Criterion.Operation;
import dev.selfsame.query.Folding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes up a text that meets several comparisons, out of their own texts. */
final class Invention {

    private static final List<String> FILLERS = List.of("", "a", "0", "1", "x", " ", "-");

    private final List<Comparison> comparisons;
    private final List<Check> checks;

    private Invention(List<Comparison> comparisons) {
        this.comparisons = comparisons;
        this.checks = comparisons.stream().map(Check::new).toList();
    }

    static Optional<String> of(List<Comparison> comparisons) {
        Invention invention = new Invention(comparisons);
        return invention.candidates().stream().filter(invention::fits).findFirst();
    }

    /** Whether it is certain that there is none. */
    static boolean isHopeless(List<Comparison> comparisons) {
        Invention invention = new Invention(comparisons);
        return of(comparisons).isEmpty()
                && (invention.texts(Operation.EQUALS).findAny().isPresent() || invention.clashes());
    }

    private boolean fits(String text) {
        return !text.isEmpty() && checks.stream().allMatch(check -> check.isNegative() != check.isMetBy(text));
    }

    private boolean clashes() {
        Optional<String> start = longest(Operation.STARTS_WITH);
        Optional<String> end = longest(Operation.ENDS_WITH);
        return texts(Operation.STARTS_WITH).anyMatch(text -> !Folding.startsWith(start.orElse(text), text))
                || texts(Operation.ENDS_WITH).anyMatch(text -> !Folding.endsWith(end.orElse(text), text))
                || texts(Operation.DOES_NOT_CONTAIN).anyMatch(this::isWanted);
    }

    private boolean isWanted(String unwanted) {
        return Stream.of(Operation.STARTS_WITH, Operation.ENDS_WITH, Operation.CONTAINS)
                .flatMap(this::texts)
                .anyMatch(text -> Folding.contains(text, unwanted));
    }

    private Stream<String> texts(Operation operation) {
        return comparisons.stream()
                .filter(comparison -> comparison.operation() == operation)
                .map(Comparison::value);
    }

    private Optional<String> longest(Operation operation) {
        return texts(operation).max(Comparator.comparing(String::length));
    }

    private Set<String> candidates() {
        Set<String> candidates = new LinkedHashSet<>();
        texts(Operation.EQUALS).forEach(candidates::add);
        String start = longest(Operation.STARTS_WITH).orElse("");
        String end = longest(Operation.ENDS_WITH).orElse("");
        List<String> middles = middles();
        for (String filler : FILLERS) {
            for (String middle : middles) {
                candidates.add(joined(joined(start, filler + middle), end));
                candidates.add(joined(start, middle + filler) + end);
                candidates.add(start + filler + middle + filler + end);
            }
        }
        return candidates;
    }

    /** All that has to be contained, and what is near the bounds. */
    private List<String> middles() {
        String contained = texts(Operation.CONTAINS)
                .sorted(Comparator.comparing(String::length).reversed())
                .reduce("", (all, next) -> Folding.contains(all, next) ? all : joined(all, next));
        List<String> middles = new ArrayList<>(List.of(contained));
        bounds().flatMap(Invention::near).forEach(near -> {
            middles.add(near);
            middles.add(near + contained);
        });
        return middles;
    }

    private Stream<String> bounds() {
        List<String> bounds = Stream.of(
                        Operation.GREATER_THAN,
                        Operation.GREATER_THAN_EQUALS,
                        Operation.LESS_THAN,
                        Operation.LESS_THAN_EQUALS)
                .flatMap(this::texts)
                .distinct()
                .toList();
        List<BigDecimal> numbers = bounds.stream()
                .filter(Numerals::is)
                .map(BigDecimal::new)
                .sorted()
                .toList();
        Stream.Builder<String> between = Stream.builder();
        for (int i = 1; i < numbers.size(); i++) {
            BigDecimal sum = numbers.get(i - 1).add(numbers.get(i));
            between.add(sum.multiply(new BigDecimal("0.5")).toPlainString());
        }
        return Stream.concat(bounds.stream(), between.build());
    }

    private static Stream<String> near(String bound) {
        if (Numerals.is(bound)) {
            BigDecimal number = new BigDecimal(bound);
            return Stream.of(
                    bound,
                    number.add(BigDecimal.ONE).toPlainString(),
                    number.subtract(BigDecimal.ONE).toPlainString());
        }
        return Stream.of(bound, bound.substring(0, Math.max(0, bound.length() - 1)));
    }

    /** One behind the other, with what they share only once. */
    private static String joined(String first, String second) {
        for (int shared = Math.min(first.length(), second.length()); shared > 0; shared--) {
            if (Folding.equal(first.substring(first.length() - shared), second.substring(0, shared))) {
                return first + second.substring(shared);
            }
        }
        return first + second;
    }
}
