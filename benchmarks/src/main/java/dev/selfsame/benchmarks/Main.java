package dev.selfsame.benchmarks;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs one benchmark by its name: {@code NAME [--quick]}. */
public final class Main {

    /** The benchmarks by name; a new one is added here, as {@code Map.entry("name", new TheBenchmark())}. */
    private static final Map<String, Benchmark> BENCHMARKS = Map.ofEntries(
            Map.entry("filter", new FilterBenchmark()),
            Map.entry("list", new ListBenchmark()),
            Map.entry("postgres", new PostgresBenchmark()),
            Map.entry("roles", new RoleBenchmark()),
            Map.entry("soak", new SoakBenchmark()),
            Map.entry("transforms", new TransformBenchmark()));

    private static final int MET = 0;
    private static final int MISSED = 1;
    private static final int MISUSED = 2;

    private final Map<String, Benchmark> benchmarks;
    private final PrintStream out;
    private final PrintStream err;

    Main(Map<String, Benchmark> benchmarks, PrintStream out, PrintStream err) {
        this.benchmarks = new TreeMap<>(benchmarks);
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        System.exit(new Main(BENCHMARKS, System.out, System.err).run(arguments));
    }

    /** The exit status: 0 when every target is met, 1 when one is missed, 2 when nothing was run. */
    int run(String... arguments) {
        List<String> names = Arrays.stream(arguments)
                .filter(argument -> !argument.equals("--quick"))
                .toList();
        Benchmark benchmark = names.size() == 1 ? benchmarks.get(names.get(0)) : null;
        if (benchmark == null) {
            err.println("usage: benchmarks/run NAME [--quick], where NAME is one of " + benchmarks.keySet());
            return MISUSED;
        }
        return run(benchmark, names.size() < arguments.length);
    }

    private int run(Benchmark benchmark, boolean quick) {
        List<Target> targets = benchmark.run(quick);
        targets.forEach(target -> out.println(target.line()));
        return targets.stream().allMatch(Target::isMet) ? MET : MISSED;
    }
}
