package dev.selfsame.transform;

/** Why a value can't be calculated; the reason holds no personal data. */
public record TransformError(String transform, String reason) {}
