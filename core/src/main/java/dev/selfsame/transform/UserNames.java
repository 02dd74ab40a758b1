package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import java.util.List;
import java.util.Optional;

/** User names that nobody has yet, from patterns that are tried in order. */
final class UserNames {

    private static final String COUNTER = "uniqueCounter";
    private static final int MOST_CHECKS = 50;
    private static final int USUAL_CHECKS = 25;

    private UserNames() {}

    static Step step(Node node) {
        List<Text> patterns = node.texts("patterns");
        return new Calculated(node, frame -> AttributeValue.of(free(node, patterns, frame)));
    }

    private static String free(Node node, List<Text> patterns, Frame frame) {
        Situation situation = frame.situation();
        int checks = Math.min(number(situation, "cloudMaxUniqueChecks", node).orElse(USUAL_CHECKS), MOST_CHECKS);
        int longest = number(situation, "cloudMaxSize", node).orElse(Limits.LONGEST_TEXT);
        if (checks < 0 || longest < 1) {
            throw node.place.failure("the number of checks or the size is too low");
        }
        for (Text pattern : patterns) {
            int last = pattern.written().contains(COUNTER) ? checks : 0;
            for (int count = 0; count <= last; count++) {
                frame.count(node.place);
                String name = pattern.in(frame, COUNTER, count == 0 ? "" : Integer.toString(count));
                String cut = name.length() > longest ? name.substring(0, longest) : name;
                if (!situation.isTaken(cut)) {
                    int tried = count + 1;
                    frame.note(() -> "patterns[" + patterns.indexOf(pattern) + "], try " + tried);
                    return cut;
                }
                frame.note(() -> Shown.text(cut) + " is taken");
            }
        }
        throw node.place.failure("all user names are taken");
    }

    private static Optional<Integer> number(Situation situation, String name, Node node) {
        return situation.field(name).map(value -> Node.integer(node.place, value.asText()));
    }
}
