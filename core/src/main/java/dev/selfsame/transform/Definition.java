package dev.selfsame.transform;

import dev.selfsame.transform.Written.Fields;

/** A transform in the published language, as it was written: its {@code type} and its {@code attributes}. */
public record Definition(Fields document) implements Transform {}
