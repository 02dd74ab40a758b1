package dev.selfsame.ports;

/** What an aggregation is told. */
enum Extent {
    /** All accounts: those that it isn't told are gone. */
    ALL,
    /** Some accounts; the others are let be. */
    SOME,
    /** What has changed, in order: of what is told twice, the last counts. */
    CHANGES
}
