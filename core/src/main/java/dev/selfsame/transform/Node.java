package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.transform.Written.Fields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One transform that is being compiled: its attributes as steps, texts and numbers. */
final class Node {

    static final String IMPLICIT = "input";
    static final String CONSTANT = "text";

    private static final Set<String> ALWAYS = Set.of("input", "requiresPeriodicRefresh");

    final Place place;
    final String type;
    private final Fields attributes;
    private final Compilation compilation;
    private final int depth;
    private final Variables variables;

    Node(Place place, String type, Fields attributes, Compilation compilation, int depth) {
        this.place = place;
        this.type = type;
        this.attributes = attributes;
        this.compilation = compilation;
        this.depth = depth;
        this.variables = new Variables(compilation.language().sources());
    }

    Language language() {
        return compilation.language();
    }

    Compilation compilation() {
        return compilation;
    }

    /** Tells that the time matters to a step of it. */
    void asksForTime() {
        compilation.inputs().addTime();
    }

    /** Takes all attributes but these for variables. */
    Node knowing(Set<String> names) {
        attributes.values().forEach((name, value) -> {
            if (!names.contains(name) && !ALWAYS.contains(name)) {
                variable(name, value);
            }
        });
        return this;
    }

    private void variable(String name, Written value) {
        if (value instanceof Fields || value.asText().isPresent()) {
            variables.add(name, compilation.lazily(at(name), () -> step(at(name), value)));
        }
    }

    Variables variables() {
        return variables;
    }

    private Place at(String name) {
        return place.at("attributes").at(name);
    }

    /** The explicit input, or else the implicit one; an empty text is none. */
    Step input() {
        Optional<Written> explicit = attributes
                .get("input")
                .filter(value ->
                        !(value instanceof Written.Text text && text.value().isEmpty()));
        return explicit.map(value -> step(at("input"), value)).orElseGet(() -> new Implicit(place));
    }

    /** The input that a step has when it has none of its own. */
    private static final class Implicit extends Step {

        Implicit(Place place) {
            super(place, IMPLICIT);
        }

        @Override
        @Nullable AttributeValue calculated(Frame frame) {
            return frame.input();
        }

        @Override
        Course course(Frame frame) {
            return frame.course();
        }
    }

    Optional<Text> optionalText(String name) {
        return attributes.get(name).map(value -> text(at(name), value));
    }

    Text text(String name) {
        return optionalText(name).orElseThrow(() -> missing(name));
    }

    private Text text(Place where, Written value) {
        return text(where, value.asText().orElseThrow(() -> where.failure("it is not a text")));
    }

    Text text(Place where, String text) {
        if (Others.matterTo(text, variables.names())) {
            compilation.inputs().addOther();
        }
        Text read = Text.of(where, text, language().templates(), variables);
        if (read.constant() == null) {
            compilation.inputs().addTemplate();
        }
        return read;
    }

    Failure missing(String name) {
        return place.failure("the attribute \"" + name + "\" is missing");
    }

    boolean has(String name) {
        return attributes.get(name).isPresent();
    }

    /** A nested transform or a text. */
    Step step(String name) {
        return optionalStep(name).orElseThrow(() -> missing(name));
    }

    Optional<Step> optionalStep(String name) {
        return attributes.get(name).map(value -> step(at(name), value));
    }

    List<Step> steps(String name) {
        Written value = attributes.get(name).orElseThrow(() -> missing(name));
        if (!(value instanceof Written.Items items)) {
            throw at(name).failure("it is not a list");
        }
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < items.values().size(); i++) {
            steps.add(step(at(name).item(i), items.values().get(i)));
        }
        return steps;
    }

    List<Text> texts(String name) {
        Written value = attributes.get(name).orElseThrow(() -> missing(name));
        if (!(value instanceof Written.Items items)) {
            throw at(name).failure("it is not a list");
        }
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < items.values().size(); i++) {
            texts.add(text(at(name).item(i), items.values().get(i)));
        }
        return texts;
    }

    /** The entries of a table, each a nested transform or a text, in the order in which they were written. */
    Map<String, Step> table(String name) {
        Map<String, Step> steps = new LinkedHashMap<>();
        Optional<Written> value = attributes.get(name);
        if (value.isPresent() && !(value.get() instanceof Fields)) {
            throw at(name).failure("it is not a table");
        }
        value.map(Fields.class::cast).ifPresent(fields -> fields.values()
                .forEach((key, entry) -> steps.put(key, step(at(name).at(key), entry))));
        return steps;
    }

    private Step step(Place where, Written value) {
        if (value instanceof Fields fields) {
            return compilation.compiled(where, fields, depth + 1);
        }
        if (value instanceof Written.Nothing) {
            return new Constant(where, null);
        }
        Text text =
                text(where, value.asText().orElseThrow(() -> where.failure("it is neither a text nor a transform")));
        String constant = text.constant();
        return constant == null ? new Rendered(where, text) : new Constant(where, AttributeValue.of(constant));
    }

    /** A value that is written as it is. */
    private static final class Constant extends Step {

        private final @Nullable AttributeValue constant;

        Constant(Place place, @Nullable AttributeValue constant) {
            super(place, CONSTANT);
            this.constant = constant;
        }

        @Override
        @Nullable AttributeValue calculated(Frame frame) {
            return constant;
        }

        @Override
        boolean mayGive(String text) {
            return constant != null && constant.asText().equals(text);
        }
    }

    /** A text with something to fill in. */
    static final class Rendered extends Step {

        private final Text text;

        Rendered(Place place, Text text) {
            super(place, "template");
            this.text = text;
        }

        @Override
        AttributeValue calculated(Frame frame) {
            return AttributeValue.of(text.in(frame));
        }
    }

    boolean flag(String name, boolean otherwise) {
        Optional<String> text = attributes.text(name);
        if (text.isEmpty()) {
            return otherwise;
        }
        return switch (text.get().trim()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw at(name).failure("it is neither true nor false", text.get());
        };
    }

    OptionalInt optionalInteger(String name) {
        Optional<Written> value = attributes.get(name);
        if (value.isEmpty()) {
            return OptionalInt.empty();
        }
        String text = value.get().asText().orElseThrow(() -> at(name).failure("it is not a whole number"));
        return OptionalInt.of(integer(at(name), text));
    }

    int integer(String name) {
        return optionalInteger(name).orElseThrow(() -> missing(name));
    }

    static int integer(Place where, String text) {
        try {
            return Integer.parseInt(text.trim());
        } catch (NumberFormatException wrong) {
            throw where.failure("it is not a whole number", text);
        }
    }
}
