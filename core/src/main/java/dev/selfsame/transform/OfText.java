package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import org.jspecify.annotations.Nullable;

/** A step that makes a text of its input, and nothing of nothing. */
final class OfText extends Step {

    /** What becomes of a text; null is nothing. */
    @FunctionalInterface
    interface Change {
        @Nullable String of(String text, Frame frame);
    }

    private final Step input;
    private final Change change;

    OfText(Node node, Change change) {
        super(node.place, node.type);
        this.input = node.input();
        this.change = change;
    }

    @Override
    @Nullable AttributeValue calculated(Frame frame) {
        String text = input.text(frame);
        if (text == null) {
            return null;
        }
        frame.spend(text.length(), place);
        String changed = change.of(text, frame);
        return changed == null ? null : AttributeValue.of(frame.made(changed, place));
    }
}
