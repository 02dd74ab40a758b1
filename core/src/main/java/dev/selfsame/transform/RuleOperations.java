package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rules: those that the product ships, and those that the host stands in for. */
final class RuleOperations {

    private static final String SHIPPED = "Cloud Services Deployment Utility";
    private static final String SPECIALS = "!@#$%&*()+<>?";
    private static final String MANAGER = "manager";

    private RuleOperations() {}

    static void addTo(Map<String, Operation> all) {
        all.put("rule", Operation.of(RuleOperations::rule, "name"));
        all.put("generateRandomString", Operation.of(RuleOperations::randomString, "name", "operation"));
        all.put("getEndOfString", Operation.of(RuleOperations::endOfString, "name", "operation"));
        all.put("getReferenceIdentityAttribute", Operation.of(RuleOperations::attributeOfOther, "name", "operation"));
    }

    private static Step rule(Node node) {
        String name = Optional.ofNullable(node.text("name").constant())
                .orElseThrow(() -> node.place.failure("the name of a rule is no template"));
        Rule rule = node.language().rules().get(name);
        if (rule != null) {
            return registered(node, rule, name);
        }
        String operation = name.equals(SHIPPED) && node.has("operation")
                ? node.text("operation").written()
                : "";
        return switch (operation) {
            case "generateRandomString" -> randomString(node);
            case "getEndOfString" -> endOfString(node);
            case "getReferenceIdentityAttribute" -> attributeOfOther(node);
            default ->
                throw node.place.failure("the rule \"" + name + "\" can't be evaluated: nobody has registered it");
        };
    }

    private static Step registered(Node node, Rule rule, String name) {
        Step input = node.input();
        node.asksForTime();
        return new Calculated(node, name, frame -> {
            Map<String, String> arguments = new HashMap<>();
            for (String variable : node.variables().names()) {
                argument(node, variable, frame).ifPresent(text -> arguments.put(variable, text));
            }
            Optional.ofNullable(input.text(frame)).ifPresent(text -> arguments.put("input", text));
            try {
                return rule.evaluate(Map.copyOf(arguments), Observed.of(frame)).orElse(null);
            } catch (Failure failure) {
                throw failure;
            } catch (RuntimeException | LinkageError | AssertionError broken) {
                throw node.place.failure("the rule \"" + name + "\" broke down: "
                        + broken.getClass().getSimpleName());
            }
        });
    }

    private static Optional<String> argument(Node node, String name, Frame frame) {
        @Nullable Step step = node.variables().step(name);
        return step == null ? Optional.empty() : Optional.ofNullable(step.text(frame));
    }

    private static String required(Node node, String name, Frame frame) {
        return argument(node, name, frame).orElseThrow(() -> node.missing(name));
    }

    private static Step randomString(Node node) {
        return new Calculated(node, frame -> {
            int length = Node.integer(node.place, required(node, "length", frame));
            if (length < 1 || length > ChanceOperations.LONGEST) {
                throw node.place.failure("the length is not from 1 to " + ChanceOperations.LONGEST);
            }
            String alphabet = ChanceOperations.LETTERS
                    + (flag(node, "includeNumbers", frame) ? ChanceOperations.DIGITS : "")
                    + (flag(node, "includeSpecialChars", frame) ? SPECIALS : "");
            return AttributeValue.of(ChanceOperations.text(alphabet, length, frame, node.place));
        });
    }

    private static boolean flag(Node node, String name, Frame frame) {
        return Boolean.parseBoolean(required(node, name, frame));
    }

    private static Step endOfString(Node node) {
        return new OfText(node, (text, frame) -> {
            int count = Node.integer(node.place, required(node, "numChars", frame));
            if (count < 0) {
                throw node.place.failure("the number of characters is negative");
            }
            return count > text.length() ? null : text.substring(text.length() - count);
        });
    }

    private static Step attributeOfOther(Node node) {
        return new Calculated(node, frame -> {
            String uid = required(node, "uid", frame);
            String attribute = required(node, "attributeName", frame);
            Situation situation = frame.situation();
            return (uid.equals(MANAGER) ? situation.manager() : situation.other(uid))
                    .flatMap(person -> person.attributes().get(attribute))
                    .orElse(null);
        });
    }
}
