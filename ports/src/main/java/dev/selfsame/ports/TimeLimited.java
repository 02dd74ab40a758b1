package dev.selfsame.ports;

import dev.selfsame.ports.driven.Connector;
import dev.selfsame.provisioning.AccountChange;
import dev.selfsame.provisioning.Capability;
import dev.selfsame.provisioning.NewAccount;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.provisioning.Outcome.Cause;
import dev.selfsame.provisioning.Outcome.Failed;
import dev.selfsame.provisioning.Password;
import dev.selfsame.source.AccountData;
import io.vavr.control.Either;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;

/** A connector that answers within a time, whatever it throws and however long it takes. */
record TimeLimited(Connector connector, Duration limit) {

    private static final ExecutorService THREADS = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "selfsame-connector");
        thread.setDaemon(true);
        return thread;
    });

    Set<Capability> capabilities() {
        return connector.capabilities();
    }

    Either<Failed, Optional<AccountData>> readOne(String nativeIdentity) {
        return within(() -> connector.readOne(nativeIdentity), Either::left);
    }

    Either<Failed, AccountData> create(NewAccount account, String key) {
        return within(() -> connector.create(account, key), Either::left);
    }

    Either<Failed, String> modify(AccountChange change, String key) {
        return within(() -> connector.modify(change, key), Either::left);
    }

    Outcome setEnabled(String nativeIdentity, boolean enabled, String key) {
        return within(() -> connector.setEnabled(nativeIdentity, enabled, key), failed -> failed);
    }

    Outcome delete(String nativeIdentity, String key) {
        return within(() -> connector.delete(nativeIdentity, key), failed -> failed);
    }

    Outcome setPassword(String nativeIdentity, Password password) {
        return within(() -> connector.setPassword(nativeIdentity, password), failed -> failed);
    }

    private <T> T within(Supplier<T> call, Function<Failed, T> failure) {
        Future<T> answer = THREADS.submit(call::get);
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            answer.cancel(true);
            return failure.apply(new Failed(Cause.RETRY, "the source took longer than " + limit.toMillis() + " ms"));
        } catch (ExecutionException broken) {
            Throwable cause = broken.getCause() == null ? broken : broken.getCause();
            return failure.apply(new Failed(Cause.RETRY, cause.getClass().getSimpleName()));
        } catch (InterruptedException interrupted) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return failure.apply(new Failed(Cause.RETRY, "it was interrupted"));
        }
    }
}
