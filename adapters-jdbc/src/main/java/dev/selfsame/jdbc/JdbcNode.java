package dev.selfsame.jdbc;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.JdbcCustomization;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import dev.selfsame.ports.Selfsame;
import dev.selfsame.ports.Worker;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * One of any number of nodes that share the work of a store: effects, tasks and schedules, each on one node at a time. What
 * a node had begun when it died is taken over by another one as soon as some heartbeats are missed, and performed again
 * from its last commit on.
 */
public final class JdbcNode implements AutoCloseable {

    /** Other tenants' effects look as if nobody knew them: they are to stay. */
    private static final Duration NEVER = Duration.ofDays(36_500);

    /** More is cut off by db-scheduler. */
    private static final int LONGEST_NAME = 50;

    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration LONGEST_STOP = Duration.ofMinutes(1);

    private final Scheduler scheduler;
    private final ScheduledExecutorService tending;
    private final Wakes wakes;
    private final Runnable wake;
    private final Future<?> rounds;
    private final String name;

    private JdbcNode(Builder builder) {
        Worker worker = builder.selfsame.worker();
        this.name = builder.name;
        this.wakes = builder.store.wakes();
        this.scheduler = scheduler(builder, worker);
        this.wake = scheduler::triggerCheckForDueExecutions;
        this.tending = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "selfsame-tending");
            thread.setDaemon(true);
            return thread;
        });
        scheduler.start();
        wakes.add(wake);
        this.rounds = tending.scheduleWithFixedDelay(
                () -> tend(worker), 0, builder.pollingInterval.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static Scheduler scheduler(Builder builder, Worker worker) {
        JdbcCustomization effects = builder.store.effectsOfTenant();
        SchedulerBuilder settings = Scheduler.create(
                        builder.store.source(), builder.store.effectTask(worker, builder.name))
                .tableName(builder.store.tableOfEffects())
                .jdbcCustomization(effects)
                .threads(builder.threads)
                .clock(builder.clock::instant)
                .schedulerName(new SchedulerName.Fixed(builder.name))
                .pollingInterval(builder.pollingInterval)
                .heartbeatInterval(builder.heartbeatInterval)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(LONGEST_STOP)
                .deleteUnresolvedAfter(NEVER)
                .commitWhenAutocommitDisabled(true)
                .failureLogging(LogLevel.WARN, false);
        return effects.supportsGenericLockAndFetch() && effects instanceof PostgreSqlJdbcCustomization
                ? settings.pollUsingLockAndFetch(0.5, 1.0).build()
                : settings.build();
    }

    private static void tend(Worker worker) {
        try {
            worker.tend();
        } catch (RuntimeException | Error trouble) {
            Trouble.log("The schedule and the listeners will be looked after later", trouble);
        }
    }

    /** A node that performs what a front door on the store has decided, or any other front door on the same tenant. */
    public static Builder of(JdbcStore store, Selfsame selfsame) {
        return new Builder(store, selfsame);
    }

    /** Lets what is being performed come to its end, for a minute at most, and takes no more. */
    @Override
    public void close() {
        wakes.remove(wake);
        rounds.cancel(false);
        tending.shutdown();
        scheduler.stop();
        try {
            tending.awaitTermination(LONGEST_STOP.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public String toString() {
        return "JdbcNode[" + name + "]";
    }

    /** Starts a node. */
    public static final class Builder {

        private final JdbcStore store;
        private final Selfsame selfsame;
        private InstantSource clock = InstantSource.system();
        private int threads = 4;
        private Duration pollingInterval = Duration.ofSeconds(1);
        private Duration heartbeatInterval = Duration.ofSeconds(5);
        private String name = freshName();

        private Builder(JdbcStore store, Selfsame selfsame) {
            this.store = store;
            this.selfsame = selfsame;
        }

        /** How much it does at the same time; 4 by default. */
        public Builder threads(int value) {
            threads = value;
            return this;
        }

        /** How often it looks for work that other nodes have left; each second by default. */
        public Builder pollingEvery(Duration value) {
            pollingInterval = value;
            return this;
        }

        /** How often it tells that it lives; after four of these it is taken for dead. 5 seconds by default. */
        public Builder heartbeatEvery(Duration value) {
            heartbeatInterval = value;
            return this;
        }

        /** The time, which is that of the front door; the system's by default. */
        public Builder clock(InstantSource value) {
            clock = value;
            return this;
        }

        /** What it is called in the table of effects, in 50 characters at most; unlike any other node. */
        public Builder named(String value) {
            if (value.isBlank() || value.length() > LONGEST_NAME) {
                throw new IllegalArgumentException("a node's name has 1 to " + LONGEST_NAME + " characters");
            }
            name = value;
            return this;
        }

        public JdbcNode start() {
            return new JdbcNode(this);
        }

        /** The whole of what makes it unlike others, and as much of the host as there is room for. */
        private static String freshName() {
            String end = "-" + UUID.randomUUID();
            String host = hostName();
            return host.substring(0, Math.min(host.length(), LONGEST_NAME - end.length())) + end;
        }

        private static String hostName() {
            try {
                return InetAddress.getLocalHost().getHostName();
            } catch (UnknownHostException nameless) {
                return "node";
            }
        }
    }
}
