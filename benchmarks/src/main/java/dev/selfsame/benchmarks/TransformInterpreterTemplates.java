package dev.selfsame.benchmarks;

import java.io.StringWriter;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.runtime.RuntimeConstants;
import org.jspecify.annotations.Nullable;

/** Templates that are parsed at each call. */
final class TransformInterpreterTemplates {

    private static final VelocityEngine ENGINE = new VelocityEngine();

    static {
        ENGINE.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, true);
        ENGINE.setProperty(RuntimeConstants.PARSER_HYPHEN_ALLOWED, true);
        ENGINE.init();
    }

    private TransformInterpreterTemplates() {}

    static String rendered(String template, Map<String, @Nullable Object> variables) {
        StringWriter text = new StringWriter();
        ENGINE.evaluate(new VelocityContext(variables), text, "template", template);
        return text.toString();
    }
}
