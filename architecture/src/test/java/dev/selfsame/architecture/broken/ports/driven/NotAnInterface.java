package dev.selfsame.architecture.broken.ports.driven;

record NotAnInterface(String name) {}
