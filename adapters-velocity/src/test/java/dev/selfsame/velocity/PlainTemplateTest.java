package dev.selfsame.velocity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.transform.Subject;
import dev.selfsame.transform.Templates.TemplateTrouble;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import org.apache.velocity.Template;
import org.apache.velocity.runtime.parser.node.Node;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTemplateTest {

    private static final List<String> PIECES = List.of(
            "$x",
            "${x}",
            "$!x",
            "$!{x}",
            "$x-b",
            "${x-b}",
            "$y_1",
            "${none}",
            "$none",
            "$!none",
            "$subject",
            "$fails",
            "$velocityCount",
            "$foreach",
            "$long",
            "$1",
            "$",
            "$$",
            "$!",
            "${",
            "}",
            "!",
            "\\",
            "\\\\",
            "#",
            "##",
            "#*",
            "*#",
            "#x",
            "#if",
            "#end",
            "#[[",
            "]]#",
            ".",
            ".x",
            "[",
            "(",
            "|",
            "-",
            "_",
            "@",
            " ",
            "\n",
            "\t",
            "a",
            "é",
            "1",
            "\"",
            "'");

    private static final Map<String, @Nullable Object> VALUES = new HashMap<>(Map.of(
            "x",
            "abc",
            "x-b",
            "$x",
            "y_1",
            "",
            "long",
            "l".repeat(600_000),
            "subject",
            new Subject(Rendering.ADA, Optional.empty(), Map.of())));

    private final Random random = new Random(23);

    private static @Nullable Object value(String name) {
        if (name.equals("fails")) {
            throw new IllegalStateException("on purpose");
        }
        return VALUES.get(name);
    }

    private static boolean isPlain(String text, Template template) {
        return PlainTemplate.of(text, (Node) template.getData()).isPresent();
    }

    @Test
    void it_gives_what_the_engine_gives_and_fails_as_the_engine_fails() {
        int plain = 0;
        for (int i = 0; i < 40_000; i++) {
            String text = text();
            Template template;
            try {
                template = Rendering.TEMPLATES.ready(text);
            } catch (TemplateTrouble malformed) {
                continue;
            }
            if (isPlain(text, template)) {
                plain++;
                assertThat(outcome(() -> Rendering.TEMPLATES.parsed(text).rendered(PlainTemplateTest::value)))
                        .as(text)
                        .isEqualTo(outcome(() -> VelocityTemplates.rendered(template, PlainTemplateTest::value)));
            }
        }
        assertThat(plain).isGreaterThan(4_000);
    }

    /** Mostly of references and texts that are simple, so that many are plain. */
    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(random.nextInt(3) == 0 ? PIECES.size() : 7)));
        }
        return text.toString();
    }

    private static String outcome(Supplier<String> rendered) {
        try {
            return rendered.get();
        } catch (RuntimeException wrong) {
            return wrong.toString();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"$x", "${x}", "Dear $!x,\n$!{x}-b", "$x-b", "$none"})
    void texts_and_names_are_plain(String text) {
        assertThat(isPlain(text, Rendering.TEMPLATES.ready(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"$x.trim()", "$x.y", "$x[0]", "#if($x)a#end", "#set($x = 1)$x", "a ## comment $x", "\\$x", "$$x"
            })
    void more_than_that_is_for_the_engine(String text) {
        assertThat(isPlain(text, Rendering.TEMPLATES.ready(text))).isFalse();
    }
}
