package dev.selfsame.inmemory;

import java.util.ArrayDeque;
import java.util.Deque;

/** What it takes to leave no trace of a commit that fails half-way. */
final class Undo {

    private final Deque<Runnable> steps = new ArrayDeque<>();

    void push(Runnable step) {
        steps.push(step);
    }

    /** What was done since the last time is here to stay. */
    void forget() {
        steps.clear();
    }

    /** What was done since the last time is undone, the latest first. */
    void rollBack() {
        while (!steps.isEmpty()) {
            steps.pop().run();
        }
        steps.clear();
    }
}
