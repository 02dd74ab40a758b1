package dev.selfsame.architecture.broken.tck;

/** Allowed: a contract is there to be extended. */
public abstract class GreetContract {}
