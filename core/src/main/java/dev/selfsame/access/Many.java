package dev.selfsame.access;

import dev.selfsame.access.Entry.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * So many roles that they are found by the values of a person.
 *
 * @param others those that can't be found by values, or are given to whoever comes here
 */
record Many(Few others, List<Branch> branches, int size, long mentions) implements Node {

    private static final Many NONE = new Many(Few.of(List.of()), List.of(), 0, 0);

    /** Of each the way is taken that the fewest share. */
    static Many of(List<Entry> entries, int depth) {
        Map<Check, Integer> shared = new HashMap<>();
        entries.forEach(
                entry -> entry.ways().forEach(way -> way.forEach(step -> shared.merge(step.check(), 1, Integer::sum))));
        List<Entry> others = new ArrayList<>();
        Map<CriterionKey, Map<Check, List<Entry>>> found = new LinkedHashMap<>();
        for (Entry entry : entries) {
            List<Step> way = best(entry, check -> shared.getOrDefault(check, 0));
            if (way.isEmpty()) {
                others.add(entry);
            }
            way.forEach(step -> found.computeIfAbsent(step.check().key(), key -> new LinkedHashMap<>())
                    .computeIfAbsent(step.check(), check -> new ArrayList<>())
                    .add(step.then()));
        }
        List<Branch> branches = found.entrySet().stream()
                .map(branch -> Branch.of(branch.getKey(), nodes(branch.getValue(), depth + 1)))
                .toList();
        return NONE.with(Few.of(others), branches);
    }

    private static Map<Check, Node> nodes(Map<Check, List<Entry>> entries, int depth) {
        Map<Check, Node> nodes = new LinkedHashMap<>();
        entries.forEach((check, each) -> nodes.put(check, Node.of(each, depth)));
        return nodes;
    }

    private static List<Step> best(Entry entry, ToIntFunction<Check> shared) {
        List<Step> best = List.of();
        long least = Long.MAX_VALUE;
        for (List<Step> way : entry.ways()) {
            long cost = way.stream()
                    .mapToLong(step -> step.check().cost(shared.applyAsInt(step.check())))
                    .sum();
            if (cost < least) {
                best = way;
                least = cost;
            }
        }
        return best;
    }

    private Many with(Few left, List<Branch> found) {
        long all = left.mentions();
        int sum = left.size();
        for (Branch branch : found) {
            all |= branch.mentions();
            sum += branch.size();
        }
        return new Many(left, found, sum, all);
    }

    @Override
    public void collect(Facts facts, long keys, Found found) {
        if ((mentions & keys) == 0) {
            return;
        }
        others.collect(facts, keys, found);
        for (int i = 0; i < branches.size(); i++) {
            branches.get(i).collect(facts, keys, found);
        }
    }

    @Override
    public Node with(Entry entry, int depth) {
        Many more = this;
        for (Entry each : entry.split()) {
            more = more.withOne(each, depth);
        }
        return more;
    }

    private Many withOne(Entry entry, int depth) {
        List<Step> way = best(entry, check -> branch(check.key()).at(check).size());
        if (way.isEmpty()) {
            return with(others.and(entry), branches);
        }
        Many more = this;
        for (Step step : way) {
            Branch branch = more.branch(step.check().key());
            Node next = branch.at(step.check()).with(step.then(), depth + 1);
            more = more.with(branch.with(step.check(), next));
        }
        return more;
    }

    /** The branch of a key; an empty one where there is none. */
    private Branch branch(CriterionKey key) {
        for (Branch branch : branches) {
            if (branch.key().equals(key)) {
                return branch;
            }
        }
        return Branch.of(key, Map.of());
    }

    private Many with(Branch changed) {
        List<Branch> all = new ArrayList<>(branches);
        all.removeIf(branch -> branch.key().equals(changed.key()));
        if (changed.size() > 0) {
            all.add(changed);
        }
        return with(others, List.copyOf(all));
    }

    @Override
    public Node without(Entry entry) {
        Many less = with(others.without(entry), branches);
        for (Entry each : entry.split()) {
            for (List<Step> way : each.ways()) {
                for (Step step : way) {
                    less = less.without(step);
                }
            }
        }
        return less.size == 0 ? Few.of(List.of()) : less;
    }

    private Many without(Step step) {
        Branch branch = branch(step.check().key());
        Node node = branch.at(step.check());
        return node.size() == 0 ? this : with(branch.with(step.check(), node.without(step.then())));
    }
}
