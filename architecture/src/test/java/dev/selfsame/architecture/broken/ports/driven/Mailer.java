package dev.selfsame.architecture.broken.ports.driven;

public interface Mailer {}
