package dev.selfsame.ports;

import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Effect.RunSchedule;
import dev.selfsame.event.LogEntry;
import dev.selfsame.ports.driven.Effects;
import dev.selfsame.ports.driven.Effects.Stored;
import dev.selfsame.ports.driven.Listener;
import dev.selfsame.refresh.Schedule;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Performs stored effects, at least once each: what fails is tried again after 1, 2, 4, … seconds, an hour at most, and is
 * given up after ten attempts. It also plans the scheduled processing and tells listeners of what has happened. Any number
 * of workers may run on one store.
 */
public final class Worker {

    private static final int MOST = 10;
    private static final int ENTRIES = 250;
    private static final int ATTEMPTS = 10;
    private static final Duration LEASE = Duration.ofMinutes(10);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private final Wiring wiring;
    private final ZoneId zone;
    private final List<Listener> listeners;
    private final Performer performer;
    private final Set<Listener> complainedOf = Collections.newSetFromMap(new IdentityHashMap<>());
    private long told;
    private boolean planned;

    Worker(Wiring wiring, ZoneId zone, List<Listener> listeners) {
        this.wiring = wiring;
        this.zone = zone;
        this.listeners = listeners;
        this.performer = new Performer(wiring, zone);
        this.told = wiring.store().log().last();
    }

    /** Performs what is due now, once, and says how many effects that were. */
    public synchronized int runDue() {
        planSchedule();
        List<Stored> claimed = effects().claim(wiring.now(), MOST, LEASE);
        claimed.forEach(this::perform);
        tellListeners();
        return claimed.size();
    }

    /** When something is due next; only a call can make it sooner. */
    public Optional<Instant> nextDue() {
        return effects().nextDue();
    }

    private void planSchedule() {
        if (!planned) {
            RunSchedule first = new RunSchedule(Schedule.next(wiring.now(), zone));
            wiring.recorder()
                    .record(
                            Decision.SYSTEM,
                            () -> Either.right(Decision.answering(first).thenDoing(new Due(first, first.slot()))));
            planned = true;
        }
    }

    private void perform(Stored stored) {
        String key = stored.effect().key();
        Performed performed = attempted(stored);
        if (performed instanceof Performed.Never never) {
            bury(stored, never.trouble());
        } else if (performed instanceof Performed.NotBefore later) {
            effects().retry(key, later.due(), "");
        } else if (performed instanceof Performed.Again again) {
            tryAgain(stored, again.trouble());
        }
    }

    private Performed attempted(Stored stored) {
        try {
            return stored.effect().handle(performer);
        } catch (RuntimeException | LinkageError | StackOverflowError trouble) {
            return new Performed.Again(trouble.getClass().getSimpleName());
        }
    }

    private void tryAgain(Stored stored, String trouble) {
        if (stored.attempts() + 1 >= ATTEMPTS) {
            bury(stored, trouble);
        } else {
            effects().retry(stored.effect().key(), wiring.now().plus(backOff(stored.attempts())), trouble);
        }
    }

    /** A schedule that is given up must not be the last one. */
    private void bury(Stored stored, String trouble) {
        effects().bury(stored.effect().key(), trouble);
        planned &= !(stored.effect() instanceof RunSchedule);
    }

    private static Duration backOff(int attempts) {
        Duration wait = Duration.ofSeconds(1L << attempts);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private void tellListeners() {
        if (listeners.isEmpty()) {
            return;
        }
        List<LogEntry> entries = wiring.store().log().after(told, ENTRIES);
        while (!entries.isEmpty()) {
            entries.forEach(this::tell);
            entries = wiring.store().log().after(told, ENTRIES);
        }
    }

    private void tell(LogEntry entry) {
        listeners.forEach(listener -> tell(listener, entry));
        told = entry.position();
    }

    /** A listener that throws misses the entry; the others and the log don't suffer. It is complained of once. */
    private void tell(Listener listener, LogEntry entry) {
        try {
            listener.happened(entry);
        } catch (RuntimeException | LinkageError | StackOverflowError trouble) {
            if (complainedOf.add(listener)) {
                System.getLogger(Worker.class.getName())
                        .log(
                                System.Logger.Level.WARNING,
                                "A listener threw {0}",
                                trouble.getClass().getName());
            }
        }
    }

    private Effects effects() {
        return wiring.store().effects();
    }
}
