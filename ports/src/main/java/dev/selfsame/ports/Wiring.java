package dev.selfsame.ports;

import dev.selfsame.ports.driven.Chance;
import dev.selfsame.ports.driven.Connectors;
import dev.selfsame.ports.driven.Credentials;
import dev.selfsame.ports.driven.Mailer;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.provisioning.ChangeBudget;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;

/** What all services rest on. */
record Wiring(
        Store store, InstantSource clock, Chance chance, Outside outside, Calculating calculating, Policy policy) {

    /** What lies outside, and how links to it are made. */
    record Outside(Mailer mailer, Connectors connectors, Credentials credentials, Links links) {}

    /** How much is changed at once, asked anew for each plan, and how long a source may take. */
    record Policy(Supplier<ChangeBudget> budget, Duration timeLimit) {}

    /** How attributes are calculated. */
    record Calculating(Compiled compiled, long seed) {}

    Known known() {
        return new Known(store);
    }

    Instant now() {
        return clock.instant();
    }

    Recorder recorder() {
        return new Recorder(store.journal());
    }
}
