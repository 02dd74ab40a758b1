package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import org.jspecify.annotations.Nullable;

/** One step of a compiled transform; immutable, and good for many threads. */
abstract class Step {

    final Place place;
    final String type;

    Step(Place place, String type) {
        this.place = place;
        this.type = type;
    }

    /** What it gives in a frame; null where that is nothing. */
    final @Nullable AttributeValue value(Frame frame) {
        frame.enter(place);
        try {
            Tracer tracer = frame.tracer();
            return tracer == null ? guarded(frame) : tracer.around(this, frame);
        } finally {
            frame.leave();
        }
    }

    /** What the host gives may break down; its message may hold data. */
    final @Nullable AttributeValue guarded(Frame frame) {
        try {
            return calculated(frame);
        } catch (Failure failure) {
            throw failure;
        } catch (RuntimeException broken) {
            throw place.failure("it broke down: " + broken.getClass().getSimpleName());
        }
    }

    final @Nullable String text(Frame frame) {
        AttributeValue value = value(frame);
        return value == null ? null : value.asText();
    }

    abstract @Nullable AttributeValue calculated(Frame frame);

    /** What it names, for people; empty where that is nothing. */
    String name() {
        return "";
    }

    /** How it goes on with the time where it gives dates that follow it. */
    Course course(Frame frame) {
        return Course.UNKNOWN;
    }

    /** Whether it may be this text that it gives. */
    boolean mayGive(String text) {
        return true;
    }

    static @Nullable AttributeValue of(@Nullable String text) {
        return text == null ? null : AttributeValue.of(text);
    }
}
