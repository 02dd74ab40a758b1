package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.source.SourceId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the templates of one step can name: its further attributes, each as text, and what there is for all. */
final class Variables {

    private static final String IDENTITY = "identity";
    private static final String OLD_VALUE = "oldValue";

    private final Map<String, SourceId> sources;
    private final Map<String, Step> steps = new HashMap<>();

    Variables(Map<String, SourceId> sources) {
        this.sources = sources;
    }

    void add(String name, Step step) {
        steps.put(name, step);
    }

    Set<String> names() {
        return Set.copyOf(steps.keySet());
    }

    @Nullable Step step(String name) {
        return steps.get(name);
    }

    /** Gives values as they are asked for, each calculated once. */
    Function<String, @Nullable Object> in(Frame frame) {
        Map<String, @Nullable Object> known = new HashMap<>();
        return name -> {
            if (!known.containsKey(name)) {
                known.put(name, value(name, frame));
            }
            return known.get(name);
        };
    }

    private @Nullable Object value(String name, Frame frame) {
        Step step = steps.get(name);
        if (step != null) {
            return step.text(frame);
        }
        Situation situation = frame.situation();
        if (name.equals(IDENTITY)) {
            return new Subject(situation.identity(), situation.manager(), sources);
        }
        Optional<AttributeValue> value = name.equals(OLD_VALUE) ? situation.oldValue() : situation.field(name);
        value.ifPresent(known -> frame.note(() -> "$" + name + " = " + Shown.of(known)));
        return value.map(AttributeValue::asText).orElse(null);
    }
}
