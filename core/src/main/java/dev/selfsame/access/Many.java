package dev.selfsame.access;

import dev.selfsame.access.Entry.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** So many roles that they are found by the values of a person, but for those that can't be, or are given in any case. */
final class Many implements Node {

    private final Few others;
    private final Branch[] branches;
    private final int size;
    private final long mentions;

    private Many(Few others, Branch[] branches) {
        this.others = others;
        this.branches = branches;
        int sum = others.size();
        long all = others.mentions();
        for (Branch branch : branches) {
            sum += branch.size();
            all |= branch.mentions();
        }
        this.size = sum;
        this.mentions = all;
    }

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
        Branch[] branches = found.entrySet().stream()
                .map(branch -> Branch.of(branch.getKey(), nodes(branch.getValue(), depth + 1)))
                .toArray(Branch[]::new);
        return new Many(Few.of(others), branches);
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

    @Override
    public void collect(Facts facts, long keys, Found found) {
        if ((mentions & keys) == 0) {
            return;
        }
        others.collect(facts, keys, found);
        for (Branch branch : branches) {
            branch.collect(facts, keys, found);
        }
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public long mentions() {
        return mentions;
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
            return new Many(others.and(entry), branches);
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
        List<Branch> all = new ArrayList<>(List.of(branches));
        all.removeIf(branch -> branch.key().equals(changed.key()));
        if (changed.size() > 0) {
            all.add(changed);
        }
        return new Many(others, all.toArray(Branch[]::new));
    }

    @Override
    public Node without(Entry entry) {
        Many less = new Many(others.without(entry), branches);
        for (Entry each : entry.split()) {
            for (List<Step> way : each.ways()) {
                for (Step step : way) {
                    less = less.without(step);
                }
            }
        }
        return less.size == 0 ? Few.NONE : less;
    }

    private Many without(Step step) {
        Branch branch = branch(step.check().key());
        Node node = branch.at(step.check());
        return node.size() == 0 ? this : with(branch.with(step.check(), node.without(step.then())));
    }
}
