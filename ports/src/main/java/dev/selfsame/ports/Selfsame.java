package dev.selfsame.ports;

import dev.selfsame.ports.Wiring.Calculating;
import dev.selfsame.ports.Wiring.Outside;
import dev.selfsame.ports.Wiring.Policy;
import dev.selfsame.ports.driven.Chance;
import dev.selfsame.ports.driven.Connectors;
import dev.selfsame.ports.driven.Credentials;
import dev.selfsame.ports.driven.Listener;
import dev.selfsame.ports.driven.Mailer;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.ports.driving.Operations;
import dev.selfsame.provisioning.ChangeBudget;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.transform.Language;
import dev.selfsame.transform.Rule;
import dev.selfsame.transform.Templates;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The front door: operations for callers, and the worker that performs what they lead to. Safe for many threads. */
public final class Selfsame {

    private final Wiring wiring;
    private final Worker worker;

    private Selfsame(Builder builder) {
        Outside outside =
                new Outside(builder.mailer, builder.connectors, builder.credentials, new Links(builder.links));
        Language host = Language.builder()
                .templates(builder.templates)
                .putAllRules(builder.rules)
                .build();
        this.wiring = new Wiring(
                builder.store,
                builder.clock,
                builder.chance,
                outside,
                new Calculating(new Compiled(host), builder.seed),
                new Policy(builder.budget, builder.timeLimit));
        this.worker = new Worker(wiring, builder.zone, List.copyOf(builder.listeners));
    }

    private Selfsame(Wiring wiring, Worker worker) {
        this.wiring = wiring;
        this.worker = worker;
    }

    public static Builder on(Store store) {
        return new Builder(store);
    }

    /** All operations, as far as the caller may. */
    public Operations as(Caller caller) {
        return new Guarded(wiring, caller);
    }

    /**
     * The same front door on another view of its store, such as one within a host's transaction. Its worker is the one of
     * this, on this store.
     */
    public Selfsame with(Store view) {
        return new Selfsame(
                new Wiring(
                        view, wiring.clock(), wiring.chance(), wiring.outside(), wiring.calculating(), wiring.policy()),
                worker);
    }

    /** Performs stored effects; whoever runs it decides on threads and pauses. */
    public Worker worker() {
        return worker;
    }

    /** Builds the front door; all but the store has a default. */
    public static final class Builder {

        private final Store store;
        private final List<Listener> listeners = new ArrayList<>();
        private Mailer mailer = mail -> new Outcome.Failed(Outcome.Cause.PERMANENT, "there is no mailer");
        private Connectors connectors = Connectors.none();
        private Credentials credentials =
                (identity, password) -> new Outcome.Failed(Outcome.Cause.PERMANENT, "there is no sign-in");
        private InstantSource clock = InstantSource.system();
        private Chance chance = new SecureChance();
        private ZoneId zone = ZoneOffset.UTC;
        private URI links = URI.create("http://localhost/");
        private Templates templates = Templates.none();
        private final Map<String, Rule> rules = new HashMap<>();
        private long seed;
        private Supplier<ChangeBudget> budget = ChangeBudget::unlimited;
        private Duration timeLimit = Duration.ofMinutes(1);

        private Builder(Store store) {
            this.store = store;
        }

        /** Sends invitations and verifications; without one they end among the dead effects. */
        public Builder mailer(Mailer value) {
            mailer = value;
            return this;
        }

        /** The ways to the sources; without any, synchronization fails for each account. */
        public Builder connectors(Connectors value) {
            connectors = value;
            return this;
        }

        /** The host's own sign-in; without it no registration can be completed. */
        public Builder credentials(Credentials value) {
            credentials = value;
            return this;
        }

        /** The time; the system's by default. */
        public Builder clock(InstantSource value) {
            clock = value;
            return this;
        }

        /** Ids and secrets; from a secure source by default. */
        public Builder chance(Chance value) {
            chance = value;
            return this;
        }

        /** The tenant's time zone, for the scheduled processing; UTC by default. */
        public Builder zone(ZoneId value) {
            zone = value;
            return this;
        }

        /** Where the pages are that links lead to: {@code register} and {@code verify} below it. */
        public Builder links(URI value) {
            links = value;
            return this;
        }

        /** The template language of transforms; without one, a text with something to fill in fails its attribute. */
        public Builder templates(Templates value) {
            templates = value;
            return this;
        }

        /** A function in the place of a rule that transforms call by its name; a later one of the same name counts. */
        public Builder rule(String name, Rule value) {
            rules.put(name, value);
            return this;
        }

        /**
         * From what attributes that are left to chance follow, together with the identity's id, so that they stay the same;
         * 0 by default. Keep it secret where such values must not be guessed, and the same on all nodes.
         */
        public Builder attributeSeed(long value) {
            seed = value;
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

        /** How long a connector may take for one change of one account; a minute by default. */
        public Builder connectorTimeLimit(Duration value) {
            timeLimit = value;
            return this;
        }

        /** Is told what happens from now on, in order, by the worker. */
        public Builder listener(Listener value) {
            listeners.add(value);
            return this;
        }

        public Selfsame build() {
            return new Selfsame(this);
        }
    }
}
