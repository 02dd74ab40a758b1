package dev.selfsame.benchmarks;

import dev.selfsame.transform.Situation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;

/** What one mapping costs for one identity when there are more of either. */
final class TransformGrowth {

    private static final int[] COPIES = {1, 3, 6, 12};

    /** A cost that is so many times that of the fewest mappings for the fewest people still counts as the same. */
    private static final double TOLERANCE = 1.3;

    private TransformGrowth() {}

    static List<Target> targets(Timing timing, List<Situation> people) {
        Map<String, LongSupplier> operations = new LinkedHashMap<>();
        Map<String, Double> costs = new LinkedHashMap<>();
        for (int copies : COPIES) {
            TransformContender ours = TransformOurs.copies(copies);
            int mappings = ours.mappings().size();
            for (int count : new int[] {people.size() / 10, people.size()}) {
                String name = String.format(Locale.ROOT, "%d mappings for %,d", mappings, count);
                operations.put(name, ours.evaluating(ours.mappings().keySet(), people.subList(0, count)));
                costs.put(name, (double) mappings * count);
            }
        }
        timing.medians(operations).forEach((name, median) -> costs.merge(name, median, (size, all) -> all / size));
        return targets(costs);
    }

    private static List<Target> targets(Map<String, Double> costs) {
        String least = costs.keySet().iterator().next();
        double base = Objects.requireNonNull(costs.get(least));
        List<Target> targets = new ArrayList<>();
        costs.forEach((name, cost) -> {
            if (!name.equals(least)) {
                targets.add(new Target("cost of one of " + name, cost, least, base, 1 / TOLERANCE));
            }
        });
        return targets;
    }
}
