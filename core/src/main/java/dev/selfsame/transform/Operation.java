package dev.selfsame.transform;

import java.util.Set;
import java.util.function.Function;

/** One kind of transform: the attributes that it knows, and how it becomes a step. */
record Operation(Set<String> attributes, Function<Node, Step> compiler) {

    static Operation of(Function<Node, Step> compiler, String... attributes) {
        return new Operation(Set.of(attributes), compiler);
    }

    Step compiled(Node node) {
        return compiler.apply(node);
    }
}
