package dev.selfsame.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Measures operations side by side: all are warmed up first, then they take turns, so that a slow moment of the machine
 * strikes them alike. The figure of each is the median of its rounds, in nanoseconds per operation.
 *
 * <p>An operation returns a number that depends on its work, or the compiler removes the work.
 *
 * @param warmUp for how long each runs unmeasured
 * @param round for how long, at least, one round runs
 */
record Timing(Duration warmUp, int rounds, Duration round) {

    @SuppressWarnings("UnusedVariable") // Written so that the compiler keeps what is summed up.
    private static volatile long sink;

    static Timing of(boolean quick) {
        return quick
                ? new Timing(Duration.ofMillis(300), 5, Duration.ofMillis(50))
                : new Timing(Duration.ofSeconds(3), 15, Duration.ofMillis(300));
    }

    Map<String, Double> medians(Map<String, LongSupplier> operations) {
        List<Contender> contenders = new ArrayList<>();
        operations.forEach((name, operation) -> contenders.add(warmedUp(name, operation)));
        for (int i = 0; i < rounds; i++) {
            contenders.forEach(Contender::takeTurn);
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        contenders.forEach(contender -> medians.put(contender.name, contender.median()));
        return medians;
    }

    /** Runs for the time of the warm-up, and finds how many repetitions fill a round. */
    private Contender warmedUp(String name, LongSupplier operation) {
        long repetitions = 1;
        long spent = 0;
        while (true) {
            long nanos = nanos(operation, repetitions);
            spent += nanos;
            if (nanos < round.toNanos()) {
                repetitions *= 2;
            } else if (spent >= warmUp.toNanos()) {
                return new Contender(name, operation, repetitions, new ArrayList<>());
            }
        }
    }

    private static long nanos(LongSupplier operation, long times) {
        long seen = 0;
        long start = System.nanoTime();
        for (long i = 0; i < times; i++) {
            seen += operation.getAsLong();
        }
        long nanos = System.nanoTime() - start;
        sink = seen;
        return nanos;
    }

    private record Contender(String name, LongSupplier operation, long repetitions, List<Double> figures) {

        void takeTurn() {
            figures.add(nanos(operation, repetitions) / (double) repetitions);
        }

        double median() {
            return figures.stream()
                    .sorted()
                    .skip(figures.size() / 2)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
