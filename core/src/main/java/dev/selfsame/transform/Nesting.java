package dev.selfsame.transform;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;

/** How deep the parts of a document lie within each other. */
final class Nesting {

    /** A transform is two levels, itself and its attributes. */
    static final int DEEPEST = 2 * Compilation.DEEPEST + 10;

    private record Level(Written value, int depth) {}

    private Nesting() {}

    static int of(Written document) {
        int deepest = 0;
        Deque<Level> open = new ArrayDeque<>(List.of(new Level(document, 1)));
        while (!open.isEmpty()) {
            Level level = open.pop();
            deepest = Math.max(deepest, level.depth());
            parts(level.value()).forEach(part -> open.push(new Level(part, level.depth() + 1)));
        }
        return deepest;
    }

    static Collection<Written> parts(Written value) {
        if (value instanceof Written.Fields fields) {
            return fields.values().values();
        }
        return value instanceof Written.Items items ? items.values() : List.of();
    }
}
