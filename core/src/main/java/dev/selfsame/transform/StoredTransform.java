package dev.selfsame.transform;

import dev.selfsame.attribute.Blank;
import dev.selfsame.attribute.Values;
import dev.selfsame.transform.Written.Fields;
import org.immutables.value.Value;

/** A transform that others refer to by its name. */
@Value.Immutable
@Values
public interface StoredTransform extends WithStoredTransform {

    TransformId id();

    /** Unique, and compared exactly. */
    String name();

    /** Its type and its attributes, as they were written. */
    Fields document();

    /** Whether it was shipped with the product. */
    @Value.Default
    default boolean internal() {
        return false;
    }

    /** Counts the recorded changes, from 1. */
    @Value.Default
    default long version() {
        return 1;
    }

    @Value.Check
    default void check() {
        Blank.refuse(name(), "a transform's name");
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a stored transform. */
    final class Builder extends ImmutableStoredTransform.Builder {
        Builder() {}
    }
}
