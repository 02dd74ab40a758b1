package dev.selfsame.inmemory;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

/** Lets many threads try the same at the same time. */
final class Racing {

    private Racing() {}

    /** How many of them succeeded. */
    static long count(int threads, BooleanSupplier attempt) throws InterruptedException {
        CountDownLatch start = new CountDownLatch(1);
        AtomicLong successes = new AtomicLong();
        List<Thread> all = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            Thread thread = new Thread(() -> {
                try {
                    start.await();
                    if (attempt.getAsBoolean()) {
                        successes.incrementAndGet();
                    }
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
            });
            all.add(thread);
            thread.start();
        }
        start.countDown();
        for (Thread thread : all) {
            thread.join();
        }
        return successes.get();
    }
}
