package dev.selfsame.architecture.broken.testkit;

public interface Kit {}
