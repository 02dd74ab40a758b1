package dev.selfsame.inmemory;

import dev.selfsame.ports.Selfsame;
import dev.selfsame.ports.driven.Connectors;
import dev.selfsame.ports.driven.Listener;
import dev.selfsame.ports.driven.Mailer;
import dev.selfsame.provisioning.ChangeBudget;
import dev.selfsame.source.SourceId;
import dev.selfsame.transform.Rule;
import dev.selfsame.transform.Templates;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Selfsame with everything in memory: the store, a mailbox, a connector for each source, and a sign-in.
 *
 * <p>In deterministic mode nothing happens by itself: the clock stands still until it is set, ids follow from a seed, and
 * {@link #runUntilIdle()} does the work that is due. In background mode a thread does it.
 */
public final class InMemory implements AutoCloseable {

    private final InMemoryStore store;
    private final Surroundings surroundings;
    private final SettableClock clock;
    private final Selfsame selfsame;
    private final Optional<BackgroundWork> background;

    private InMemory(Builder builder, boolean inBackground) {
        this.store = new InMemoryStore(builder.mostLogEntries);
        this.clock = new SettableClock(builder.start);
        this.surroundings = Surroundings.of(store);
        Selfsame.Builder door = surroundings.door().zone(builder.zone).links(builder.links);
        builder.mailer.ifPresent(door::mailer);
        builder.listeners.forEach(door::listener);
        builder.templates.ifPresent(door::templates);
        builder.rules.forEach(door::rule);
        door.changeBudget(builder.budget)
                .connectors(source ->
                        builder.connectors.to(source).or(() -> Optional.of(surroundings.connector(source.id()))));
        if (!inBackground) {
            door.clock(clock).chance(new SeededChance(builder.seed));
        }
        this.selfsame = door.build();
        this.background = inBackground ? Optional.of(new BackgroundWork(selfsame.worker())) : Optional.empty();
    }

    /** Deterministic, from an instant and a seed on. */
    public static InMemory deterministic(Instant start, long seed) {
        return builder().startingAt(start).seed(seed).deterministic();
    }

    /** Working by itself, by the system's clock. */
    public static InMemory background() {
        return builder().background();
    }

    public static Builder builder() {
        return new Builder();
    }

    public Selfsame selfsame() {
        return selfsame;
    }

    public InMemoryStore store() {
        return store;
    }

    public Mailbox mailbox() {
        return surroundings.mailbox();
    }

    public SignIn signIn() {
        return surroundings.signIn();
    }

    public InMemoryConnector connector(SourceId source) {
        return surroundings.connector(source);
    }

    /**
     * The clock of the deterministic mode.
     *
     * @throws IllegalStateException in background mode, which goes by the system's clock
     */
    public SettableClock clock() {
        if (background.isPresent()) {
            throw new IllegalStateException("in background mode the system's clock counts");
        }
        return clock;
    }

    /** Does all work that is due, and what it leads to. */
    public void runUntilIdle() {
        while (selfsame.worker().runDue() > 0) {
            Thread.onSpinWait();
        }
    }

    /** Lets time pass, and does what becomes due on the way, each at its instant; of the deterministic mode. */
    public void pass(Duration time) {
        Instant end = clock().instant().plus(time);
        runUntilIdle();
        Optional<Instant> next = selfsame.worker().nextDue();
        while (next.isPresent() && !next.get().isAfter(end)) {
            clock.set(next.get());
            runUntilIdle();
            next = selfsame.worker().nextDue();
        }
        clock.set(end);
        runUntilIdle();
    }

    /** Ends the background work, after what is being done. */
    @Override
    public void close() {
        background.ifPresent(BackgroundWork::close);
    }

    /** Builds either mode. */
    public static final class Builder {

        private final List<Listener> listeners = new ArrayList<>();
        private Instant start = Instant.EPOCH;
        private long seed;
        private Supplier<ChangeBudget> budget = ChangeBudget::unlimited;
        private Connectors connectors = Connectors.none();
        private int mostLogEntries = Integer.MAX_VALUE;
        private ZoneId zone = ZoneOffset.UTC;
        private URI links = URI.create("http://localhost/");
        private Optional<Mailer> mailer = Optional.empty();
        private Optional<Templates> templates = Optional.empty();
        private final Map<String, Rule> rules = new HashMap<>();

        private Builder() {}

        public Builder startingAt(Instant value) {
            start = value;
            return this;
        }

        public Builder seed(long value) {
            seed = value;
            return this;
        }

        public Builder zone(ZoneId value) {
            zone = value;
            return this;
        }

        public Builder links(URI value) {
            links = value;
            return this;
        }

        /** Sends mails in another way than into the mailbox, which stays empty then. */
        public Builder mailer(Mailer value) {
            mailer = Optional.of(value);
            return this;
        }

        /** Keeps so many of the latest entries of the log, and at most twice as many; all of them by default. */
        public Builder keepingLogEntries(int most) {
            mostLogEntries = most;
            return this;
        }

        /** The template language of transforms. */
        public Builder templates(Templates value) {
            templates = Optional.of(value);
            return this;
        }

        /** A function in the place of a rule that transforms call by its name. */
        public Builder rule(String name, Rule value) {
            rules.put(name, value);
            return this;
        }

        /** How much may change at once without somebody's approval; everything by default. */
        public Builder changeBudget(ChangeBudget value) {
            return changeBudget(() -> value);
        }

        /** The same, asked anew for each plan, so that it may change while the host runs. */
        public Builder changeBudget(Supplier<ChangeBudget> value) {
            budget = value;
            return this;
        }

        /** Reaches the sources that these know otherwise than in memory. */
        public Builder connectors(Connectors value) {
            connectors = value;
            return this;
        }

        public Builder listener(Listener value) {
            listeners.add(value);
            return this;
        }

        public InMemory deterministic() {
            return new InMemory(this, false);
        }

        public InMemory background() {
            return new InMemory(this, true);
        }
    }
}
