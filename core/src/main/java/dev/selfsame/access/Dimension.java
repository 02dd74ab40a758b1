package dev.selfsame.access;

/** A dimension of a role, by id and name. */
public record Dimension(String id, String name) {}
