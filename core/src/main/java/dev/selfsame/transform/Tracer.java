package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import org.jspecify.annotations.Nullable;

/** Writes down what each step gives, as far as somebody would read it. */
final class Tracer {

    private static final int MOST_STEPS = 1_000;
    private static final int DEEPEST = 100;

    private @Nullable TracedStep root;
    private @Nullable TracedStep open;
    private int steps;
    private int depth;
    /** How many steps are open that aren't written down. */
    private int omitted;

    @Nullable AttributeValue around(Step step, Frame frame) {
        return isFull() ? omitting(step, frame) : writing(step, frame);
    }

    private boolean isFull() {
        return omitted > 0 || steps == MOST_STEPS || depth == DEEPEST;
    }

    private @Nullable AttributeValue omitting(Step step, Frame frame) {
        omitted++;
        if (open != null) {
            open.omit();
        }
        try {
            return step.guarded(frame);
        } finally {
            omitted--;
        }
    }

    private @Nullable AttributeValue writing(Step step, Frame frame) {
        TracedStep outer = open;
        TracedStep traced = new TracedStep(step);
        steps++;
        depth++;
        open = traced;
        if (outer == null) {
            root = traced;
        }
        try {
            return traced.given(step.guarded(frame));
        } catch (Failure failure) {
            traced.failed(failure.error());
            throw failure;
        } finally {
            open = outer;
            depth--;
            if (outer != null) {
                outer.add(traced);
            }
        }
    }

    /** Why the open step gives what it does. */
    void note(String note) {
        if (open != null && omitted == 0) {
            open.note(note);
        }
    }

    Trace trace() {
        if (root == null) {
            throw new IllegalStateException("nothing has been calculated");
        }
        return root.trace();
    }
}
