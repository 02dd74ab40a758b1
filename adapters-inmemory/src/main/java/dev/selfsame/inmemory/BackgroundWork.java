package dev.selfsame.inmemory;

import dev.selfsame.ports.Worker;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** A daemon thread that lets a worker do what is due, twenty times a second. */
final class BackgroundWork implements AutoCloseable {

    private static final long PAUSE_MILLIS = 50;
    private static final long PATIENCE_SECONDS = 10;

    private final Worker worker;
    private final ScheduledFuture<?> turns;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread daemon = new Thread(work, "selfsame-worker");
        daemon.setDaemon(true);
        return daemon;
    });

    BackgroundWork(Worker worker) {
        this.worker = worker;
        this.turns = thread.scheduleWithFixedDelay(this::work, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Trouble with the store must not end the thread: the next turn tries again. */
    private void work() {
        try {
            while (!thread.isShutdown() && worker.runDue() > 0) {
                Thread.onSpinWait();
            }
        } catch (RuntimeException | LinkageError | StackOverflowError trouble) {
            System.getLogger(BackgroundWork.class.getName())
                    .log(
                            System.Logger.Level.WARNING,
                            "Work was interrupted by {0}",
                            trouble.getClass().getName());
        }
    }

    @Override
    public void close() {
        turns.cancel(false);
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
