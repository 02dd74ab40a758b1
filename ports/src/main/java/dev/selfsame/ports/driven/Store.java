package dev.selfsame.ports.driven;

/** All that a store offers; one that passes the contracts in {@code selfsame-tck} is complete. */
public interface Store {

    Identities identities();

    Accounts accounts();

    Ownerships ownerships();

    Assignments assignments();

    Catalog catalog();

    Registrations registrations();

    Works works();

    EventLog log();

    Journal journal();

    Effects effects();
}
