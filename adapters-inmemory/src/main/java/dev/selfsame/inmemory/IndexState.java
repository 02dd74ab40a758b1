package dev.selfsame.inmemory;

import dev.selfsame.identity.Identity;
import java.util.List;

/** A state of the index, as readers see it: segments from the largest on, and what has changed most recently. */
record IndexState(List<LiveSegment> segments, List<Identity> recent) {

    static final IndexState EMPTY = new IndexState(List.of(), List.of());
}
