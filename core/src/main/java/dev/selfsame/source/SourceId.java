package dev.selfsame.source;

import dev.selfsame.attribute.Blank;

/** Names one source. */
public record SourceId(String value) implements Comparable<SourceId> {
    public SourceId {
        Blank.refuse(value, "a source id");
    }

    @Override
    public int compareTo(SourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
