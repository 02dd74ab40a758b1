package dev.selfsame.jdbc;

import java.util.ArrayList;
import java.util.List;

/** Takes back what a decision has changed so far. */
final class Undo {

    private final List<Runnable> steps = new ArrayList<>();

    void add(Runnable step) {
        steps.add(step);
    }

    void forget() {
        steps.clear();
    }

    void rollBack() {
        for (int i = steps.size() - 1; i >= 0; i--) {
            steps.get(i).run();
        }
        steps.clear();
    }
}
