package dev.selfsame.tck;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Lets threads begin at the same moment, and waits for all of them. */
final class Together {

    private static final long MOST_SECONDS = 120;

    private Together() {}

    /** The results in the order of the threads' numbers; what fails in one of them fails here. */
    static <T> List<T> in(int threads, IntFunction<Callable<T>> work) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CyclicBarrier start = new CyclicBarrier(threads);
            List<Future<T>> futures = IntStream.range(0, threads)
                    .mapToObj(number -> pool.submit(() -> {
                        start.await(MOST_SECONDS, TimeUnit.SECONDS);
                        return work.apply(number).call();
                    }))
                    .toList();
            return futures.stream().map(Together::result).toList();
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new AssertionError("a thread has failed: " + e.getCause(), e.getCause());
        } catch (TimeoutException e) {
            throw new AssertionError("a thread has not ended within " + MOST_SECONDS + " seconds", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
