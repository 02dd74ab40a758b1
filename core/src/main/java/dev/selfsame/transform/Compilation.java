package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.transform.Written.Fields;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Compiles one document and what it refers to, each of those once. */
final class Compilation {

    static final int DEEPEST = 200;
    /** Of what is referred to as well. */
    private static final int MOST_LEVELS = 500;

    private final Language language;
    private final Map<String, Step> referred = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final Inputs inputs = new Inputs();
    private int levels;

    Compilation(Language language) {
        this.language = language;
    }

    Language language() {
        return language;
    }

    Inputs inputs() {
        return inputs;
    }

    /** What can't be compiled fails when it is evaluated, so that the rest does what it can. */
    Step compiled(Place place, Fields document, int depth) {
        Optional<String> type = document.text("type");
        return lazily(place, () -> {
            if (depth > DEEPEST || levels >= MOST_LEVELS) {
                throw place.failure(
                        "it is nested deeper than " + (depth > DEEPEST ? DEEPEST : MOST_LEVELS) + " levels");
            }
            levels++;
            try {
                return compiled(place, type.orElseThrow(() -> place.failure("it has no type")), document, depth);
            } finally {
                levels--;
            }
        });
    }

    private Step compiled(Place place, String type, Fields document, int depth) {
        Operation operation = Operations.ALL.get(type);
        if (operation == null) {
            throw place.failure("there is no operation of this type", type);
        }
        Optional<Written> attributes = document.get("attributes");
        if (attributes.isPresent() && !(attributes.get() instanceof Fields)) {
            throw place.at("attributes").failure("they are no fields");
        }
        Fields fields = attributes.map(Fields.class::cast).orElse(new Fields(Map.of()));
        if (Others.matterTo(type)) {
            inputs.addOther();
        }
        return operation.compiled(new Node(place, type, fields, this, depth).knowing(operation.attributes()));
    }

    Step lazily(Place place, Supplier<Step> compiled) {
        try {
            return compiled.get();
        } catch (Failure failure) {
            return new Broken(place, failure);
        } catch (RuntimeException wrong) {
            return new Broken(
                    place,
                    place.failure("it can't be compiled: " + wrong.getClass().getSimpleName()));
        } catch (StackOverflowError deep) {
            return new Broken(place, place.failure("it is nested too deep"));
        }
    }

    /** A transform of the library, for a reference to it. */
    Step referred(Place place, String name) {
        Step known = referred.get(name);
        if (known != null) {
            return known;
        }
        Fields document = language.transforms().get(name);
        if (document == null) {
            throw place.failure("there is no transform of this name", name);
        }
        if (open.contains(name)) {
            throw place.failure("the references go round in a circle");
        }
        open.push(name);
        try {
            Step step = compiled(new Place(name, ""), document, 0);
            referred.put(name, step);
            return step;
        } finally {
            open.pop();
        }
    }

    /** A step that is known to fail before it is evaluated. */
    private static final class Broken extends Step {

        private final Failure failure;

        Broken(Place place, Failure failure) {
            super(place, "broken");
            this.failure = failure;
        }

        @Override
        @Nullable AttributeValue calculated(Frame frame) {
            throw failure;
        }
    }
}
