package dev.selfsame.architecture.broken.inmemory;

public interface InMemoryIdentities {}
