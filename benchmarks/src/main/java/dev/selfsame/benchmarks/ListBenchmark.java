package dev.selfsame.benchmarks;

import dev.selfsame.identity.Identity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Pages of listings from memory: by index, beside a scan with a heap, CQEngine and H2. */
final class ListBenchmark implements Benchmark {

    static final String OURS = "ours";

    private static final int SMALL = 100_000;
    private static final int LARGE = 1_000_000;

    /** A listing is to take no more than a millisecond, in nanoseconds. */
    private static final double BOUND = 1e6;

    /** What is slower than this, in nanoseconds, is measured twice and no more. */
    private static final double SLOW = 2e8;

    private static final Timing TWICE = new Timing(Duration.ZERO, 2, Duration.ZERO);

    @Override
    public List<Target> run(boolean quick) {
        Timing timing = quick
                ? new Timing(Duration.ofMillis(150), 5, Duration.ofMillis(10))
                : new Timing(Duration.ofMillis(400), 9, Duration.ofMillis(25));
        List<Target> targets = new ArrayList<>(measure(SMALL, timing));
        if (!quick) {
            targets.addAll(measure(LARGE, timing));
        }
        return targets;
    }

    private static List<Target> measure(int size, Timing timing) {
        List<Identity> people = ListPopulation.of(size);
        List<Target> targets = new ArrayList<>();
        List<ListPeer> peers =
                List.of(new ListOurs(people), new ListScan(people), new ListCqEngine(people), new ListH2(people));
        System.out.printf(Locale.ROOT, "%n%,d identities, microseconds a page of 250%n", size);
        print("query", peers.stream().map(ListPeer::name).toList());
        for (ListQuery query : ListQuery.of(people)) {
            Map<String, Double> medians = medians(query, peers, timing);
            print(
                    query.name(),
                    medians.values().stream().map(ListBenchmark::micros).toList());
            targets.add(target(query, size, medians));
        }
        targets.add(slowest(size, targets));
        peers.forEach(ListPeer::close);
        return targets;
    }

    private static Map<String, Double> medians(ListQuery query, List<ListPeer> peers, Timing timing) {
        Map<String, LongSupplier> quick = new LinkedHashMap<>();
        Map<String, LongSupplier> slow = new LinkedHashMap<>();
        List<String> expected = peers.get(0).prepared(query).get();
        for (ListPeer peer : peers) {
            Supplier<List<String>> page = peer.prepared(query);
            check(expected, page.get(), query.name() + " by " + peer.name());
            (ListPeer.nanos(page) < SLOW ? quick : slow)
                    .put(peer.name(), () -> page.get().hashCode());
        }
        Map<String, Double> measured = new LinkedHashMap<>(timing.medians(quick));
        measured.putAll(TWICE.medians(slow));
        Map<String, Double> medians = new LinkedHashMap<>();
        peers.forEach(peer -> medians.put(peer.name(), measured.get(peer.name())));
        return medians;
    }

    private static void check(List<String> expected, List<String> found, String what) {
        if (expected.isEmpty() || !expected.equals(found)) {
            throw new IllegalStateException("other rows for " + what);
        }
    }

    private static Target target(ListQuery query, int size, Map<String, Double> medians) {
        Map.Entry<String, Double> best = medians.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(OURS))
                .min(Map.Entry.comparingByValue())
                .orElseThrow();
        String name = String.format(Locale.ROOT, "list %,d, %s", size, query.name());
        return new Target(name, Objects.requireNonNull(medians.get(OURS)), best.getKey(), best.getValue(), 1);
    }

    private static Target slowest(int size, List<Target> targets) {
        double slowest = targets.stream().mapToDouble(Target::ours).max().orElseThrow();
        return new Target(String.format(Locale.ROOT, "list %,d, the slowest", size), slowest, "bound", BOUND, 1);
    }

    private static void print(String first, List<String> others) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-28s", first));
        others.forEach(other -> line.append(String.format(Locale.ROOT, "%14s", other)));
        System.out.println(line);
    }

    private static String micros(double nanos) {
        return String.format(Locale.ROOT, "%,.1f", nanos / 1e3);
    }
}
