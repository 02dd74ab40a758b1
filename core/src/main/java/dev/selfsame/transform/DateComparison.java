package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import java.time.Instant;
import java.util.Locale;

/** Which of two dates is earlier, and what follows from it. */
final class DateComparison extends Step {

    static final String NOW = "now";

    private final Step first;
    private final Step second;
    private final Text operator;
    private final Text positive;
    private final Text negative;

    DateComparison(Node node) {
        super(node.place, node.type);
        this.first = node.step("firstDate");
        this.second = node.step("secondDate");
        this.operator = node.text("operator");
        this.positive = node.text("positiveCondition");
        this.negative = node.text("negativeCondition");
        if (first.mayGive(NOW) || second.mayGive(NOW)) {
            node.asksForTime();
        }
    }

    /** A date as it was read. */
    record Dated(Instant instant, boolean isNow) {
        String shown() {
            return isNow ? instant + " (now)" : instant.toString();
        }
    }

    Step first() {
        return first;
    }

    Step second() {
        return second;
    }

    @Override
    AttributeValue calculated(Frame frame) {
        Horizon horizon = frame.horizon();
        boolean holds = horizon == null ? holds(frame) : new DateTurning(this, frame, horizon).holds();
        return AttributeValue.of((holds ? positive : negative).in(frame));
    }

    private boolean holds(Frame frame) {
        Dated one = date(first, frame);
        Dated other = date(second, frame);
        String comparing = operator(frame);
        boolean holds = holds(one.instant, other.instant, comparing);
        frame.note(() -> one.shown() + " " + comparing + " " + other.shown() + Shown.branch(holds));
        return holds;
    }

    String operator(Frame frame) {
        return operator.in(frame).toUpperCase(Locale.ROOT);
    }

    boolean holds(Instant one, Instant other, String comparing) {
        return switch (comparing) {
            case "LT" -> one.isBefore(other);
            case "LTE" -> !one.isAfter(other);
            case "GT" -> one.isAfter(other);
            case "GTE" -> !one.isBefore(other);
            default -> throw place.failure("the operator is none of LT, LTE, GT, GTE");
        };
    }

    Dated date(Step step, Frame frame) {
        String text = step.text(frame);
        if (text == null) {
            throw place.failure("a date is nothing");
        }
        if (text.equals(NOW)) {
            return new Dated(frame.now(), true);
        }
        Instant instant = IsoDates.instant(text);
        if (instant == null) {
            throw step.place.failure("it is no date in ISO 8601", text);
        }
        return new Dated(instant, false);
    }
}
