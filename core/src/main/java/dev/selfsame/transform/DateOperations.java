package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is done to dates. */
final class DateOperations {

    private DateOperations() {}

    static void addTo(Map<String, Operation> all) {
        all.put("dateFormat", Operation.of(DateOperations::format, "inputFormat", "outputFormat"));
        all.put("dateMath", Operation.of(DateOperations::math, "expression", "roundUp"));
        all.put(
                "dateCompare",
                Operation.of(
                        DateOperations::compare,
                        "firstDate",
                        "secondDate",
                        "operator",
                        "positiveCondition",
                        "negativeCondition"));
    }

    /** What doesn't fit its format is nothing, as recorded. */
    private static Step format(Node node) {
        DateFormats.Source from = DateFormats.source(node, "inputFormat");
        DateFormats.Source to = DateFormats.source(node, "outputFormat");
        return new OfText(node, (text, frame) -> {
            Long millis = from.in(frame).read(text, frame.situation().now());
            return millis == null ? null : written(millis, to.in(frame), node);
        });
    }

    private static String written(long millis, DateFormats.Format format, Node node) {
        try {
            return format.write(millis);
        } catch (ArithmeticException far) {
            throw node.place.failure("the date is too far away for the output format");
        }
    }

    private static Step math(Node node) {
        Text expression = node.text("expression");
        boolean roundUp = node.flag("roundUp", false);
        Step input = node.input();
        String constant = expression.constant();
        DateExpression fixed = constant == null ? null : DateExpression.parsed(constant, node.place);
        return new Calculated(node, frame -> {
            DateExpression parsed = fixed == null ? DateExpression.parsed(expression.in(frame), node.place) : fixed;
            frame.spend(parsed.length(), node.place);
            Instant from = parsed.isFromNow() ? frame.situation().now() : instant(node, input.text(frame));
            return Step.of(from == null ? null : parsed.after(from, roundUp, node.place));
        });
    }

    private static @Nullable Instant instant(Node node, @Nullable String text) {
        if (text == null) {
            return null;
        }
        Instant instant = IsoDates.instant(text);
        if (instant == null) {
            throw node.place.failure("the input is no date in ISO 8601", text);
        }
        return instant;
    }

    private static Step compare(Node node) {
        Step first = node.step("firstDate");
        Step second = node.step("secondDate");
        Text operator = node.text("operator");
        Text positive = node.text("positiveCondition");
        Text negative = node.text("negativeCondition");
        return new Calculated(node, frame -> {
            Instant one = date(node, first, frame);
            Instant other = date(node, second, frame);
            boolean holds =
                    switch (operator.in(frame).toUpperCase(Locale.ROOT)) {
                        case "LT" -> one.isBefore(other);
                        case "LTE" -> !one.isAfter(other);
                        case "GT" -> one.isAfter(other);
                        case "GTE" -> !one.isBefore(other);
                        default -> throw node.place.failure("the operator is none of LT, LTE, GT, GTE");
                    };
            return AttributeValue.of((holds ? positive : negative).in(frame));
        });
    }

    private static Instant date(Node node, Step step, Frame frame) {
        String text = step.text(frame);
        if (text == null) {
            throw node.place.failure("a date is nothing");
        }
        if (text.equals("now")) {
            return frame.situation().now();
        }
        Instant instant;
        try {
            instant = IsoDates.instant(text);
        } catch (DateTimeException far) {
            instant = null;
        }
        if (instant == null) {
            throw step.place.failure("it is no date in ISO 8601", text);
        }
        return instant;
    }
}
