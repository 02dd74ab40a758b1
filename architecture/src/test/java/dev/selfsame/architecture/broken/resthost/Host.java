package dev.selfsame.architecture.broken.resthost;

public interface Host {}
