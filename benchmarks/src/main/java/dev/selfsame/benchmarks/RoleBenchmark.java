package dev.selfsame.benchmarks;

import dev.selfsame.access.Facts;
import dev.selfsame.access.Role;
import dev.selfsame.access.RoleIndex;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;

/** The roles of 10,000 people by criteria: by the index, by a loop over all criteria, and by a rule engine. */
final class RoleBenchmark implements Benchmark {

    private static final String OURS = "ours";
    private static final String LOOP = "loop";
    private static final String DROOLS = "Drools";
    private static final int PEOPLE = 10_000;

    @Override
    public List<Target> run(boolean quick) {
        List<Facts> people = new RolePeople().people(PEOPLE);
        Map<String, Double> few = nanos(100, people, quick);
        nanos(1_000, people, quick);
        Map<String, Double> many = nanos(10_000, people, quick);
        double ours = of(many, OURS);
        List<Target> targets = new ArrayList<>();
        targets.add(new Target("10,000 roles", ours, LOOP, of(many, LOOP), 200));
        targets.add(new Target("10,000 roles", ours, DROOLS, of(many, DROOLS), 50));
        targets.add(new Target("10,000 roles", ours, "ten times 100 roles", 10 * of(few, OURS), 1));
        return targets;
    }

    private static double of(Map<String, Double> nanos, String name) {
        return Objects.requireNonNull(nanos.get(name));
    }

    /** For one identity, by contender. */
    private static Map<String, Double> nanos(int roles, List<Facts> people, boolean quick) {
        List<RoleRule> rules = new RolePeople().rules(roles);
        List<Role> all = rules.stream().map(RoleRule::role).toList();
        RoleOurs ours = new RoleOurs(RoleIndex.of(all), people);
        RoleLoop loop = new RoleLoop(rules, people);
        RoleDrools drools = new RoleDrools(rules, people);
        check(ours, loop, LOOP);
        check(ours, drools, DROOLS);
        warmUp(drools, quick ? Duration.ofSeconds(5) : Duration.ofSeconds(40));
        Map<String, LongSupplier> operations = new LinkedHashMap<>();
        operations.put(OURS, ours::count);
        operations.put(LOOP, loop::count);
        operations.put(DROOLS, drools::count);
        Map<String, Double> nanos = Timing.of(quick).medians(operations);
        nanos.replaceAll((name, median) -> median / people.size());
        drools.close();
        print(roles, nanos, ours);
        RoleCosts.of(all, quick).print(roles);
        return nanos;
    }

    private static void check(RolePeer ours, RolePeer peer, String name) {
        if (!ours.found().equals(peer.found())) {
            throw new IllegalStateException(name + " finds other roles");
        }
    }

    /** Besides what all have: a rule engine needs it. */
    private static void warmUp(RolePeer peer, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            if (peer.count() < 0) {
                throw new IllegalStateException("a count is negative");
            }
        }
    }

    private static void print(int roles, Map<String, Double> nanos, RolePeer ours) {
        nanos.forEach((name, each) ->
                System.out.printf(Locale.ROOT, "%,7d roles: %-7s %,14.0f identities/s%n", roles, name, 1e9 / each));
        System.out.printf(Locale.ROOT, "%,7d roles: %.2f roles an identity%n", roles, (double) ours.count() / PEOPLE);
    }
}
