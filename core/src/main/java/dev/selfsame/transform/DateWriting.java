package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A date that is written in another format; what doesn't fit its format is nothing, as recorded. */
final class DateWriting extends Step {

    private final DateFormats.Source from;
    private final DateFormats.Source to;
    private final Step input;

    DateWriting(Node node) {
        super(node.place, node.type);
        this.from = DateFormats.source(node, "inputFormat");
        this.to = DateFormats.source(node, "outputFormat");
        this.input = node.input();
        if (from.constant() == null || from.constant().hasShortYear()) {
            node.asksForTime();
        }
    }

    @Override
    @Nullable AttributeValue calculated(Frame frame) {
        String text = input.text(frame);
        if (text == null) {
            return null;
        }
        DateFormats.Format format = from.in(frame);
        Instant now = frame.now();
        Long millis = format.read(text, now);
        Horizon horizon = frame.horizon();
        if (horizon != null && format.hasShortYear()) {
            horizon.add(horizon.turning(at -> String.valueOf(format.read(text, at)), String.valueOf(millis)));
        }
        return of(millis == null ? null : written(millis, to.in(frame)));
    }

    private String written(long millis, DateFormats.Format format) {
        try {
            return format.write(millis);
        } catch (ArithmeticException far) {
            throw place.failure("the date is too far away for the output format");
        }
    }

    @Override
    Course course(Frame frame) {
        DateFormats.Format read = from.constant();
        return read != null && isIso(to.constant()) ? read.course(input.course(frame)) : Course.UNKNOWN;
    }

    @Override
    boolean mayGive(String text) {
        return !isIso(to.constant()) || IsoDates.instant(text) != null;
    }

    private static boolean isIso(DateFormats.@Nullable Format format) {
        return format != null && format.isIso();
    }
}
