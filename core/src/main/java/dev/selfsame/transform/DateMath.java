package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A date that is reckoned from another, or from now. */
final class DateMath extends Step {

    /** To find an instant within a year, to the millisecond. */
    private static final int MOST_TRIALS = 40;

    private final Text expression;
    private final @Nullable DateExpression fixed;
    private final boolean roundUp;
    private final Step input;

    DateMath(Node node) {
        super(node.place, node.type);
        this.expression = node.text("expression");
        this.roundUp = node.flag("roundUp", false);
        this.input = node.input();
        String constant = expression.constant();
        this.fixed = constant == null ? null : DateExpression.parsed(constant, place);
        if (fixed == null || fixed.isFromNow()) {
            node.asksForTime();
        }
    }

    @Override
    @Nullable AttributeValue calculated(Frame frame) {
        DateExpression parsed = fixed == null ? DateExpression.parsed(expression.in(frame), place) : fixed;
        frame.spend(parsed.length(), place);
        if (parsed.isFromNow()) {
            Horizon horizon = frame.horizon();
            if (horizon != null) {
                frame.spend((long) MOST_TRIALS * parsed.length(), place);
                horizon.add(reach(parsed, horizon));
            }
            return of(parsed.after(frame.now(), roundUp, place));
        }
        Instant from = instant(input.text(frame));
        return from == null ? null : of(parsed.after(from, roundUp, place));
    }

    private @Nullable Instant instant(@Nullable String text) {
        if (text == null) {
            return null;
        }
        Instant instant = IsoDates.instant(text);
        if (instant == null) {
            throw place.failure("the input is no date in ISO 8601", text);
        }
        return instant;
    }

    private Reach reach(DateExpression parsed, Horizon horizon) {
        return parsed.course(Course.RISING, roundUp).neverGoesBack()
                ? horizon.flowing(at -> outcome(parsed, at), outcome(parsed, horizon.now()))
                : Reach.RESTLESS;
    }

    private Object outcome(DateExpression parsed, Instant at) {
        try {
            return parsed.after(at, roundUp, place);
        } catch (Failure failure) {
            return failure.error();
        }
    }

    @Override
    Course course(Frame frame) {
        if (fixed == null) {
            return Course.UNKNOWN;
        }
        return fixed.course(fixed.isFromNow() ? Course.RISING : input.course(frame), roundUp);
    }

    @Override
    boolean mayGive(String text) {
        return IsoDates.instant(text) != null;
    }
}
