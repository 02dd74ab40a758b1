package dev.selfsame.benchmarks;

import dev.selfsame.query.Filter;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads and evaluates filters of three comparisons beside UnboundID's SCIM 2 filters, whose language has these comparisons
 * too. Ours evaluates other filters first, as it does in a host, so that the JVM can't tailor its code to a single one.
 */
final class FilterBenchmark implements Benchmark {

    private static final String LIMIT = "limit";
    private static final int PEOPLE = 10_000;
    private static final int EVALUATIONS = 200;
    private static final Timing LONG = new Timing(Duration.ofSeconds(3), 1, Duration.ofMillis(100));

    private static final List<String> OTHERS = List.of(
            "lastname eq \"smith\" and not protected eq true",
            "(firstname sw \"A\" or lastname sw \"B\") and correlated eq true",
            "id in (\"a\", \"b\") or cloudStatus eq LOCKED and processingState eq OK or alias sw \"k\"",
            "not (email sw \"a\" or name eq \"Eva Kim\") and alias eq \"eva\"");

    @Override
    public List<Target> run(boolean quick) {
        FilterContenders contenders = new FilterContenders(FilterPeople.of(PEOPLE));
        warmUp(contenders);
        Map<String, Double> reading = Timing.of(quick).medians(contenders.reading());
        Map<String, Double> evaluating = Timing.of(quick).medians(contenders.evaluating());
        double ours = figure(reading, FilterContenders.OURS);
        double theirs = figure(reading, FilterContenders.UNBOUNDID);
        double oursEach = figure(evaluating, FilterContenders.OURS) / PEOPLE;
        double theirsEach = figure(evaluating, FilterContenders.UNBOUNDID) / PEOPLE;
        return List.of(
                new Target("read and compile", ours, FilterContenders.UNBOUNDID, theirs, 5),
                new Target("read and compile in time", ours, LIMIT, 400, 1),
                new Target("evaluate", oursEach, FilterContenders.UNBOUNDID, theirsEach, 10),
                new Target("evaluate in time", oursEach, LIMIT, 15, 1));
    }

    /** Longer than a quick timing does: on a busy machine its own warm-up ends before the readers are compiled. */
    private static void warmUp(FilterContenders contenders) {
        for (int i = 0; i < EVALUATIONS; i++) {
            OTHERS.forEach(text -> contenders.matching(Filter.parse(text).get().compile()));
        }
        LONG.medians(contenders.reading());
    }

    private static double figure(Map<String, Double> figures, String name) {
        return Objects.requireNonNull(figures.get(name));
    }
}
