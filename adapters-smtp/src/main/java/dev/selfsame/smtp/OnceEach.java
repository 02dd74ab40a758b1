package dev.selfsame.smtp;

import dev.selfsame.provisioning.Outcome;
import dev.selfsame.provisioning.Outcome.Cause;
import dev.selfsame.provisioning.Outcome.Done;
import dev.selfsame.provisioning.Outcome.Failed;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Lets each key be sent once, as far back as it remembers. */
final class OnceEach {

    private final Map<String, Done> sent;
    private final Map<String, CompletableFuture<Outcome>> underWay = new HashMap<>();

    /** @param remembered how many keys are remembered, those that were sent or asked for last */
    OnceEach(int remembered) {
        sent = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Done> eldest) {
                return size() > remembered;
            }
        };
    }

    /** Sends unless the key was sent before; what another thread is sending is waited for, and its outcome holds. */
    Outcome send(String key, Supplier<Outcome> sending) {
        CompletableFuture<Outcome> mine = new CompletableFuture<>();
        CompletableFuture<Outcome> others;
        synchronized (this) {
            Done done = sent.get(key);
            if (done != null) {
                return done;
            }
            others = underWay.putIfAbsent(key, mine);
        }
        return others == null ? first(key, mine, sending) : others.join();
    }

    private Outcome first(String key, CompletableFuture<Outcome> mine, Supplier<Outcome> sending) {
        Outcome outcome = new Failed(Cause.RETRY, "sending was given up");
        try {
            outcome = sending.get();
            return outcome;
        } finally {
            ended(key, outcome);
            mine.complete(outcome);
        }
    }

    private synchronized void ended(String key, Outcome outcome) {
        underWay.remove(key);
        if (outcome instanceof Done done) {
            sent.put(key, done);
        }
    }
}
