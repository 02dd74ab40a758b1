package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.source.SourceId;
import dev.selfsame.transform.Templates.Template;
import dev.selfsame.transform.Templates.TemplateTrouble;
import dev.selfsame.transform.Written.Fields;
import io.vavr.control.Either;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Evaluates transforms, with templates that know variables and nothing else. */
final class Evaluating {

    static final SourceId HR = new SourceId("hr");

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{?([A-Za-z]+)\\}?");

    private Evaluating() {}

    static Language.Builder language() {
        return Language.builder().templates(Evaluating::template).putSources("HR", HR);
    }

    private static Template template(String text) {
        return names -> VARIABLE.matcher(text).replaceAll(variable -> {
            Object value = names.apply(variable.group(1));
            if (value == null) {
                throw new TemplateTrouble("$" + variable.group(1) + " is nothing");
            }
            return Matcher.quoteReplacement(value.toString());
        });
    }

    static Either<TransformError, Optional<AttributeValue>> evaluated(Fields document, Situation situation) {
        return language().build().compile(document).evaluate(situation);
    }

    static Either<TransformError, Optional<AttributeValue>> found(String value) {
        return Either.right(Optional.of(AttributeValue.of(value)));
    }

    static Either<TransformError, Optional<AttributeValue>> nothing() {
        return Either.right(Optional.empty());
    }

    static Either<TransformError, Optional<AttributeValue>> failed(String type, String reason, String offending) {
        return failed(type, "", reason, offending);
    }

    static Either<TransformError, Optional<AttributeValue>> failed(
            String type, String path, String reason, String offending) {
        return Either.left(new TransformError(type, path, reason, offending));
    }
}
