package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What chooses between values. */
final class ChoiceOperations {

    private static final String EQUALS = " eq ";

    private ChoiceOperations() {}

    static void addTo(Map<String, Operation> all) {
        all.put("static", Operation.of(ChoiceOperations::fixed, "value"));
        all.put(
                "conditional",
                Operation.of(ChoiceOperations::conditional, "expression", "positiveCondition", "negativeCondition"));
        all.put("firstValid", Operation.of(ChoiceOperations::firstValid, "values", "ignoreErrors"));
        all.put("lookup", Operation.of(ChoiceOperations::lookup, "table"));
        all.put("reference", Operation.of(Reference::step, "id"));
    }

    private static Step fixed(Node node) {
        Text value = node.text("value");
        return new Calculated(node, frame -> AttributeValue.of(value.in(frame)));
    }

    /** The operands are told apart before anything is filled in, so that they may contain anything. */
    private static Step conditional(Node node) {
        Text positive = node.text("positiveCondition");
        Text negative = node.text("negativeCondition");
        Text expression = node.text("expression");
        String written = expression.written();
        int at = written.indexOf(EQUALS);
        if (at < 0) {
            throw node.place.failure("the expression isn't of the form \"A eq B\"", written);
        }
        Text one = node.text(node.place, written.substring(0, at).trim());
        Text other =
                node.text(node.place, written.substring(at + EQUALS.length()).trim());
        return new Calculated(node, frame -> {
            String left = one.in(frame);
            String right = other.in(frame);
            frame.spend(left.length(), node.place);
            boolean same = left.equals(right);
            frame.note(() -> Shown.text(left) + EQUALS + Shown.text(right) + Shown.branch(same));
            return AttributeValue.of((same ? positive : negative).in(frame));
        });
    }

    private static Step firstValid(Node node) {
        List<Step> values = node.steps("values");
        boolean ignoring = node.flag("ignoreErrors", false);
        return new Calculated(node, frame -> {
            for (Step value : values) {
                AttributeValue found = ignoring || value instanceof Node.Rendered
                        ? orNothing(() -> value.value(frame))
                        : value.value(frame);
                if (found != null) {
                    frame.note(() -> "values[" + values.indexOf(value) + "] is the first that is not null");
                    return found;
                }
            }
            return null;
        });
    }

    private static @Nullable AttributeValue orNothing(Supplier<@Nullable AttributeValue> value) {
        try {
            return value.get();
        } catch (Failure ignored) {
            return null;
        }
    }

    private static Step lookup(Node node) {
        if (!node.has("table")) {
            throw node.missing("table");
        }
        Map<String, Step> table = node.table("table");
        Step otherwise = table.get("default");
        Step input = node.input();
        return new Calculated(node, frame -> {
            String key = input.text(frame);
            Step found = key == null ? otherwise : table.getOrDefault(key, otherwise);
            if (found == null) {
                throw node.place.failure("the table has no entry for the input, and no default", key);
            }
            boolean isKey = key != null && table.containsKey(key);
            frame.note(() -> (isKey ? "" : "no ") + "key " + Shown.of(Step.of(key)) + (isKey ? "" : ": default"));
            return found.value(frame);
        });
    }
}
