/** Everything in memory: for tests, demos and small hosts. */
module dev.selfsame.inmemory {
    requires transitive dev.selfsame.ports;

    exports dev.selfsame.inmemory;
}
