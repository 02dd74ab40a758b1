package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A step that is being written down. */
final class TracedStep {

    private static final int MOST_NOTES = 100;

    private final Place place;
    private final Trace.Builder trace = Trace.builder();
    private final Set<String> notes = new LinkedHashSet<>();
    private final boolean isImplicit;
    private @Nullable AttributeValue input;
    private @Nullable AttributeValue value;
    private int omitted;

    TracedStep(Step step) {
        this.place = step.place;
        this.isImplicit = step.type.equals(Node.IMPLICIT);
        trace.transform(place.transform())
                .path(place.path())
                .type(step.type)
                .name(Optional.of(step.name()).filter(name -> !name.isEmpty()));
    }

    @Nullable AttributeValue given(@Nullable AttributeValue given) {
        value = given;
        return given;
    }

    void failed(TransformError error) {
        trace.error(error);
    }

    void note(String note) {
        if (notes.size() < MOST_NOTES) {
            notes.add(note);
        }
    }

    void omit() {
        omitted++;
    }

    void add(TracedStep part) {
        trace.addParts(part.trace());
        boolean isInput = (!isImplicit && part.isImplicit)
                || part.place.equals(place.at("attributes").at("input"));
        if (isInput) {
            input = part.value;
        }
    }

    Trace trace() {
        return trace.input(Optional.ofNullable(input))
                .value(Optional.ofNullable(value))
                .addAllNotes(notes)
                .omitted(omitted)
                .build();
    }
}
