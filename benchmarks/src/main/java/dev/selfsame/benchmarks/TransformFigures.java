package dev.selfsame.benchmarks;

import com.sun.management.ThreadMXBean;
import dev.selfsame.transform.Situation;
import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;

/**
 * What it costs each contender to calculate some mappings for one identity.
 *
 * @param nanos by the names of the contenders
 * @param bytes what is allocated, by the names of the contenders
 */
record TransformFigures(Map<String, Double> nanos, Map<String, Double> bytes) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static TransformFigures of(
            Timing timing, List<TransformContender> contenders, Collection<String> names, List<Situation> people) {
        Map<String, LongSupplier> operations = new LinkedHashMap<>();
        contenders.forEach(each -> operations.put(each.name(), each.evaluating(names, people)));
        Map<String, Double> nanos = timing.medians(operations);
        nanos.replaceAll((name, median) -> median / people.size());
        Map<String, Double> bytes = new LinkedHashMap<>();
        operations.forEach((name, operation) -> bytes.put(name, allocated(operation) / people.size()));
        return new TransformFigures(nanos, bytes);
    }

    private static double allocated(LongSupplier operation) {
        long thread = Thread.currentThread().getId();
        long before = THREADS.getThreadAllocatedBytes(thread);
        if (operation.getAsLong() < 0) {
            throw new IllegalStateException("a length is negative");
        }
        return THREADS.getThreadAllocatedBytes(thread) - before;
    }

    double nanosOf(String contender) {
        return Objects.requireNonNull(nanos.get(contender));
    }

    Target target(String name, String peer, double wanted) {
        return new Target(name, nanosOf(TransformOurs.NAME), peer, nanosOf(peer), wanted);
    }

    static void printHead() {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%n%-28s", "for one identity"));
        List.of(TransformOurs.NAME, TransformByHand.NAME, TransformInterpreter.NAME)
                .forEach(name -> line.append(String.format(Locale.ROOT, "%14s%12s", name + ", ns", "bytes")));
        System.out.println(line.append(String.format(Locale.ROOT, "%11s%10s", "to hand", "to JSON")));
    }

    void print(String what) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-28s", what));
        nanos.forEach((name, each) -> line.append(String.format(Locale.ROOT, "%,14.1f%,12.0f", each, bytes.get(name))));
        double ours = nanosOf(TransformOurs.NAME);
        System.out.println(line.append(String.format(
                Locale.ROOT,
                "%11.2f%10.1f",
                ours / nanosOf(TransformByHand.NAME),
                nanosOf(TransformInterpreter.NAME) / ours)));
    }
}
