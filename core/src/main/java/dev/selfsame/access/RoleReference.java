package dev.selfsame.access;

/** A role by id and name. */
public record RoleReference(RoleId id, String name) {}
