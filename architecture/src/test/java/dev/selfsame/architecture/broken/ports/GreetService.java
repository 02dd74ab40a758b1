package dev.selfsame.architecture.broken.ports;

public final class GreetService {}
