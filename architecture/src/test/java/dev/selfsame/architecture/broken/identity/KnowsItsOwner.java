package dev.selfsame.architecture.broken.identity;

public interface KnowsItsOwner {}
