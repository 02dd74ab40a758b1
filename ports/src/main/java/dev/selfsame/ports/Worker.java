package dev.selfsame.ports;

import dev.selfsame.event.Decision;
import dev.selfsame.event.Due;
import dev.selfsame.event.Effect.RunSchedule;
import dev.selfsame.ports.driven.Effects;
import dev.selfsame.ports.driven.Effects.Stored;
import dev.selfsame.ports.driven.Listener;
import dev.selfsame.refresh.Schedule;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Performs stored effects, at least once each: what fails is tried again after at most 1, 2, 4, … seconds and at least half of
 * that, an hour at most, and is given up after ten attempts. It also plans the scheduled processing and tells listeners of what has happened. Any number
 * of workers may run on one store.
 *
 * <p>{@link #runDue()} does all of that; a scheduler that claims effects by itself calls {@link #perform} for each, from as
 * many threads as it likes, and {@link #tend()} now and then.
 */
public final class Worker {

    private static final int MOST = 10;
    private static final int ATTEMPTS = 10;
    private static final Duration LEASE = Duration.ofMinutes(10);

    /** What isn't begun by then is left to whoever claims it when its lease is over. */
    private static final Duration LATEST = LEASE.dividedBy(2);

    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private final Wiring wiring;
    private final ZoneId zone;
    private final Announcements announcements;
    private final Performer performer;
    private final Jitter jitter;
    private final AtomicBoolean planned = new AtomicBoolean();

    Worker(Wiring wiring, ZoneId zone, List<Listener> listeners) {
        this.wiring = wiring;
        this.zone = zone;
        this.announcements = new Announcements(wiring.store().log(), listeners);
        this.performer = new Performer(wiring, zone);
        this.jitter = new Jitter(wiring.chance());
    }

    /**
     * Performs what is due now, once, and says how many effects that were.
     *
     * @throws StoreUnavailable when the store can't be reached; what was claimed comes again when its lease is over
     */
    public synchronized int runDue() {
        planSchedule();
        Instant start = wiring.now();
        int performed = 0;
        for (Stored stored : effects().claim(start, MOST, LEASE)) {
            if (wiring.now().isAfter(start.plus(LATEST))) {
                break;
            }
            perform(stored);
            performed++;
        }
        announcements.tell();
        return performed;
    }

    /**
     * Performs an effect that the caller has claimed, and records what came of it: that it is done, when it is to be tried
     * again, or that it is given up.
     *
     * @throws StoreUnavailable when not even that can be recorded; the effect comes again when its lease is over
     */
    public void perform(Stored stored) {
        String key = stored.effect().key();
        Performed performed = attempted(stored);
        if (performed instanceof Performed.Never never) {
            bury(stored, never.trouble());
        } else if (performed instanceof Performed.NotBefore later) {
            effects().retry(key, later.due(), later.trouble());
        } else if (performed instanceof Performed.Again again) {
            tryAgain(stored, again.trouble());
        }
    }

    /**
     * Plans the scheduled processing where that hasn't happened yet, and tells listeners.
     *
     * @throws StoreUnavailable when the store can't be reached
     */
    public void tend() {
        planSchedule();
        announcements.tell();
    }

    /** When something is due next; only a call can make it sooner. */
    public Optional<Instant> nextDue() {
        return effects().nextDue();
    }

    /** It counts as planned before it is, so that a schedule that is given up meanwhile is planned again. */
    private void planSchedule() {
        if (planned.compareAndSet(false, true)) {
            try {
                plan(new RunSchedule(Schedule.next(wiring.now(), zone)));
            } catch (RuntimeException trouble) {
                planned.set(false);
                throw trouble;
            }
        }
    }

    private void plan(RunSchedule next) {
        wiring.recorder()
                .record(
                        Decision.SYSTEM,
                        () -> Either.right(Decision.answering(next).thenDoing(new Due(next, next.slot()))));
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
            effects().retry(stored.effect().key(), wiring.now().plus(jitter.upTo(backOff(stored.attempts()))), trouble);
        }
    }

    /** A schedule that is given up must not be the last one. */
    private void bury(Stored stored, String trouble) {
        effects().bury(stored.effect().key(), trouble);
        if (stored.effect() instanceof RunSchedule) {
            planned.set(false);
        }
    }

    private static Duration backOff(int attempts) {
        Duration wait = Duration.ofSeconds(1L << attempts);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private Effects effects() {
        return wiring.store().effects();
    }
}
