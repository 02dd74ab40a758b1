package dev.selfsame.tck;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Lets some write while others read, until there was enough of both. */
final class Traffic {

    private static final int WRITERS = 4;
    private static final int READERS = 4;
    private static final int WRITES = 50;
    private static final int READS = 1000;

    private final AtomicInteger writing = new AtomicInteger(WRITERS);
    private final AtomicInteger missing = new AtomicInteger(READS);

    private Traffic() {}

    /** All that was seen while something was written. */
    static <T> Set<T> seen(Supplier<T> read, Consumer<Random> write) {
        Traffic traffic = new Traffic();
        return Together.in(
                        WRITERS + READERS,
                        thread -> thread < WRITERS
                                ? traffic.writing(new Random(thread), write)
                                : () -> traffic.reading(read))
                .stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private <T> Callable<Set<T>> writing(Random random, Consumer<Random> write) {
        return () -> {
            try {
                for (int i = 0; i < WRITES || missing.get() > 0; i++) {
                    write.accept(random);
                }
                return Set.of();
            } finally {
                writing.decrementAndGet();
            }
        };
    }

    private <T> Set<T> reading(Supplier<T> read) {
        Set<T> seen = new HashSet<>();
        try {
            while (writing.get() > 0) {
                seen.add(read.get());
                missing.decrementAndGet();
            }
            return seen;
        } finally {
            missing.set(0);
        }
    }
}
