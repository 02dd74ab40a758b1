package dev.selfsame.velocity;

import dev.selfsame.transform.Templates.TemplateTrouble;
import dev.selfsame.velocity.Variables.Passing;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.exception.ExtendedParseException;
import org.apache.velocity.exception.MacroOverflowException;
import org.apache.velocity.exception.MathException;
import org.jspecify.annotations.Nullable;

/** Says what is wrong without the engine's messages, since they hold values. */
final class Trouble {

    private static final Pattern UNDEFINED =
            Pattern.compile("Variable (\\$[\\w-]+) has not been set.*", Pattern.DOTALL);
    private static final Pattern NO_MACRO = Pattern.compile("Macro '(#[\\w-]+)' is not defined.*", Pattern.DOTALL);

    private Trouble() {}

    static RuntimeException parsing(Throwable wrong) {
        if (wrong instanceof StackOverflowError) {
            return new TemplateTrouble("it is nested too deep");
        }
        for (Throwable each = wrong; each != null; each = each.getCause()) {
            if (each instanceof TemplateTrouble trouble) {
                return trouble;
            }
            if (each instanceof ExtendedParseException place) {
                return new TemplateTrouble("it is not well formed at line " + place.getLineNumber() + ", column "
                        + place.getColumnNumber());
            }
        }
        return new TemplateTrouble("it is not well formed");
    }

    static RuntimeException rendering(Throwable wrong) {
        if (wrong instanceof StackOverflowError) {
            return new TemplateTrouble("it is nested too deep");
        }
        for (Throwable each = wrong; each != null; each = each.getCause()) {
            RuntimeException known = known(each);
            if (known != null) {
                return known;
            }
        }
        return new TemplateTrouble("it fails: " + wrong.getClass().getSimpleName());
    }

    private static @Nullable RuntimeException known(Throwable wrong) {
        if (wrong instanceof Passing passing) {
            return passing.trouble();
        }
        if (wrong instanceof TemplateTrouble trouble) {
            return trouble;
        }
        if (wrong instanceof MacroOverflowException) {
            return new TemplateTrouble("macros call each other too deep");
        }
        if (wrong instanceof MathException) {
            return new TemplateTrouble("it can't be calculated");
        }
        return told(String.valueOf(wrong.getMessage()));
    }

    private static @Nullable RuntimeException told(String message) {
        Matcher undefined = UNDEFINED.matcher(message);
        if (undefined.matches()) {
            return new TemplateTrouble(undefined.group(1) + " is undefined or nothing");
        }
        Matcher macro = NO_MACRO.matcher(message);
        return macro.matches() ? new TemplateTrouble(macro.group(1) + " is no macro") : null;
    }
}
