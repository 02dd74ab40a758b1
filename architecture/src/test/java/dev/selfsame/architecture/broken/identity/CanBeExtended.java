package dev.selfsame.architecture.broken.identity;

public class CanBeExtended {}
