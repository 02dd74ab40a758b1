package dev.selfsame.connid;

import dev.selfsame.provisioning.Outcome.Failed;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.identityconnectors.framework.api.ConnectorFacade;

/** Asks a source, no longer than its time limit, and makes what goes wrong a failure. */
final class Remote implements AutoCloseable {

    private final ConnectorFacade facade;
    private final Duration limit;
    private final ExecutorService threads = Executors.newCachedThreadPool(Remote::thread);

    Remote(ConnectorFacade facade, Duration limit) {
        this.facade = facade;
        this.limit = limit;
    }

    /** A source that hangs must not keep the process from ending. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "selfsame-connid");
        thread.setDaemon(true);
        return thread;
    }

    ConnectorFacade facade() {
        return facade;
    }

    /** Asks for one thing, within the time limit. */
    <T> Either<Failed, T> ask(Callable<T> question) {
        return streamed(() -> inTime(question));
    }

    /** Asks for something that keeps to the time limit itself, as whatever tells objects one by one does. */
    <T> Either<Failed, T> streamed(Callable<T> question) {
        try {
            return Either.right(question.call());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Either.left(Failures.refused(e));
        } catch (Exception e) {
            return Either.left(failed(e));
        }
    }

    private <T> T inTime(Callable<T> question) throws Exception {
        Future<T> answer = threads.submit(question);
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | InterruptedException e) {
            answer.cancel(true);
            throw e;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    /** Bundles use the same exception for a source that refuses and for one that is down: whether it answers tells. */
    private Failed failed(Exception thrown) {
        return Failures.of(thrown)
                .orElseGet(() -> isWithinReach() ? Failures.refused(thrown) : Failures.unreachable(thrown));
    }

    private boolean isWithinReach() {
        return trouble().isEmpty();
    }

    /** What keeps the source from answering now. */
    Optional<Failed> trouble() {
        try {
            inTime(() -> {
                facade.test();
                return true;
            });
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(Failures.unreachable(e));
        } catch (Exception e) {
            return Optional.of(Failures.of(e).orElseGet(() -> Failures.unreachable(e)));
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        facade.dispose();
    }
}
