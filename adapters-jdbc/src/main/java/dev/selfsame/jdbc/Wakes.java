package dev.selfsame.jdbc;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The nodes of this process, to be told of new effects, so that they needn't wait for their next look. */
final class Wakes {

    private final List<Runnable> sleepers = new CopyOnWriteArrayList<>();

    void add(Runnable sleeper) {
        sleepers.add(sleeper);
    }

    void remove(Runnable sleeper) {
        sleepers.remove(sleeper);
    }

    void all() {
        sleepers.forEach(Runnable::run);
    }
}
