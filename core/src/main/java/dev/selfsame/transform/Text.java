package dev.selfsame.transform;

import dev.selfsame.transform.Templates.Template;
import dev.selfsame.transform.Templates.TemplateTrouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A text that is a template, parsed; most have nothing to fill in and are what they are. */
final class Text {

    private final Place place;
    private final String constant;
    private final @Nullable Template template;
    private final Variables variables;

    private Text(Place place, String constant, @Nullable Template template, Variables variables) {
        this.place = place;
        this.constant = constant;
        this.template = template;
        this.variables = variables;
    }

    static Text of(Place place, String text, Templates templates, Variables variables) {
        if (text.indexOf('$') < 0 && text.indexOf('#') < 0) {
            return new Text(place, text, null, variables);
        }
        try {
            return new Text(place, text, templates.parsed(text), variables);
        } catch (TemplateTrouble trouble) {
            throw place.failure("the template can't be parsed: " + trouble.getMessage());
        }
    }

    /** What it is in whatever situation, where nothing has to be filled in. */
    @Nullable String constant() {
        return template == null ? constant : null;
    }

    /** As it was written. */
    String written() {
        return constant;
    }

    String in(Frame frame) {
        return template == null ? constant : rendered(template, variables.in(frame), frame);
    }

    /** With something more that can be named. */
    String in(Frame frame, String name, String value) {
        Function<String, @Nullable Object> names = variables.in(frame);
        return template == null
                ? constant
                : rendered(template, asked -> asked.equals(name) ? value : names.apply(asked), frame);
    }

    private String rendered(Template parsed, Function<String, @Nullable Object> names, Frame frame) {
        try {
            return frame.made(parsed.rendered(names), place);
        } catch (TemplateTrouble trouble) {
            throw place.failure("the template can't be rendered: " + trouble.getMessage());
        }
    }
}
