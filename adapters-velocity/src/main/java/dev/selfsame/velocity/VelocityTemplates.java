package dev.selfsame.velocity;

import dev.selfsame.transform.Templates;
import java.io.StringReader;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Templates on Apache Velocity, with the rules of 1.7 and strict references, in a sandbox: they see values only, and
 * what takes too long or becomes too long is trouble.
 */
public final class VelocityTemplates implements Templates {

    private static final String NAME = "template";

    private final Engine engine = Engine.started();

    private VelocityTemplates() {}

    /** Good for many threads, and costly enough to be made once. */
    public static VelocityTemplates sandboxed() {
        return new VelocityTemplates();
    }

    @Override
    public Template parsed(String text) {
        org.apache.velocity.Template template = ready(text);
        Optional<PlainTemplate> plain = PlainTemplate.of(text, (Node) template.getData());
        return plain.isEmpty()
                ? names -> Work.within(() -> rendered(template, names))
                : names -> Work.within(() -> rendered(plain.get(), template, names));
    }

    org.apache.velocity.Template ready(String text) {
        org.apache.velocity.Template template = new org.apache.velocity.Template();
        template.setName(NAME);
        template.setRuntimeServices(engine);
        try {
            template.setData(engine.parse(new StringReader(text), template));
            template.initDocument();
        } catch (ParseException | RuntimeException | StackOverflowError wrong) {
            throw Trouble.parsing(wrong);
        }
        return template;
    }

    @Override
    public <T extends @Nullable Object> T within(Supplier<T> evaluation) {
        return Work.within(evaluation);
    }

    private static String rendered(
            PlainTemplate plain, org.apache.velocity.Template template, Function<String, @Nullable Object> names) {
        String text;
        try {
            text = plain.rendered(names);
        } catch (StackOverflowError deep) {
            throw Trouble.rendering(deep);
        }
        return text == null ? rendered(template, names) : text;
    }

    static String rendered(org.apache.velocity.Template template, Function<String, @Nullable Object> names) {
        Output output = new Output();
        try {
            template.merge(new Variables(names), output);
        } catch (RuntimeException | StackOverflowError wrong) {
            throw Trouble.rendering(wrong);
        }
        return output.toString();
    }
}
