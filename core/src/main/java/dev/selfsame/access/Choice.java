package dev.selfsame.access;

import dev.selfsame.access.Criterion.Comparison;
import dev.selfsame.access.Criterion.Group;
import dev.selfsame.access.Criterion.Joint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Looks for the comparisons that together suffice for a criterion and cost the least. It gives up looking for something
 * better after a number of steps, which only criteria with very many alternatives in each other take.
 */
final class Choice {

    private static final int STEPS = 20_000;

    private final Criterion criterion;
    private final Costs costs;
    private int steps;
    private int least = Integer.MAX_VALUE;
    private Optional<Set<Comparison>> best = Optional.empty();

    private Choice(Criterion criterion, Costs costs) {
        this.criterion = criterion;
        this.costs = costs;
    }

    /** What is chosen by. */
    interface Costs {

        /** From 0 on. */
        int of(Comparison comparison);

        /** Whether a comparison, the last of these, can be chosen besides the others. */
        boolean fits(Set<Comparison> chosen, Comparison last);
    }

    static Choice of(Criterion criterion, Costs costs) {
        Choice choice = new Choice(criterion, costs);
        choice.look(List.of(criterion), Set.of(), 0);
        return choice;
    }

    /** Each of them is needed. */
    Optional<Set<Comparison>> best() {
        return best.map(this::irreducible);
    }

    /** Whether all was looked at. */
    boolean isComplete() {
        return steps <= STEPS;
    }

    private void look(List<Criterion> left, Set<Comparison> chosen, int cost) {
        if (cost >= least || steps++ > STEPS) {
            return;
        }
        if (left.isEmpty()) {
            least = cost;
            best = Optional.of(chosen);
            return;
        }
        List<Criterion> rest = left.subList(1, left.size());
        if (left.get(0) instanceof Group group) {
            look(group, rest, chosen, cost);
        } else {
            look((Comparison) left.get(0), rest, chosen, cost);
        }
    }

    private void look(Group group, List<Criterion> rest, Set<Comparison> chosen, int cost) {
        if (group.joint() == Joint.AND) {
            List<Criterion> all = new ArrayList<>(group.children());
            all.addAll(rest);
            all.sort(Comparator.comparing(Group.class::isInstance));
            look(all, chosen, cost);
            return;
        }
        group.children().stream()
                .sorted(Comparator.comparing(child -> estimate(child, chosen)))
                .forEach(child -> {
                    List<Criterion> all = new ArrayList<>(List.of(child));
                    all.addAll(rest);
                    look(all, chosen, cost);
                });
    }

    private int estimate(Criterion criterion, Set<Comparison> chosen) {
        return criterion.comparisons().stream()
                .filter(comparison -> !chosen.contains(comparison))
                .mapToInt(costs::of)
                .sum();
    }

    private void look(Comparison comparison, List<Criterion> rest, Set<Comparison> chosen, int cost) {
        if (chosen.contains(comparison)) {
            look(rest, chosen, cost);
            return;
        }
        Set<Comparison> more = new LinkedHashSet<>(chosen);
        more.add(comparison);
        if (costs.fits(more, comparison)) {
            look(rest, more, cost + costs.of(comparison));
        }
    }

    /** Without what isn't needed. */
    private Set<Comparison> irreducible(Set<Comparison> chosen) {
        Set<Comparison> needed = new LinkedHashSet<>(chosen);
        for (Comparison each : chosen) {
            needed.remove(each);
            if (!suffice(criterion, needed::contains)) {
                needed.add(each);
            }
        }
        return needed;
    }

    /** Whether a criterion is met when these comparisons are, and no others. */
    static boolean suffice(Criterion criterion, Predicate<Comparison> met) {
        if (criterion instanceof Comparison comparison) {
            return met.test(comparison);
        }
        Group group = (Group) criterion;
        return group.joint() == Joint.AND
                ? group.children().stream().allMatch(child -> suffice(child, met))
                : group.children().stream().anyMatch(child -> suffice(child, met));
    }
}
