package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import org.jspecify.annotations.Nullable;

/** What is referred to, which has this one's input for its implicit one. */
final class Reference extends Step {

    private final Step referred;
    private final Step input;

    private final String name;

    private Reference(Node node, String name, Step referred) {
        super(node.place, node.type);
        this.name = name;
        this.referred = referred;
        this.input = node.input();
    }

    static Step step(Node node) {
        String name = node.text("id").constant();
        if (name == null) {
            throw node.place.failure("the id of a reference is no template");
        }
        return new Reference(node, name, node.compilation().referred(node.place, name));
    }

    @Override
    @Nullable AttributeValue calculated(Frame frame) {
        return referred.value(frame.with(input));
    }

    @Override
    String name() {
        return name;
    }

    @Override
    Course course(Frame frame) {
        return referred.course(frame.with(input));
    }

    @Override
    boolean mayGive(String text) {
        return referred.mayGive(text);
    }
}
