package dev.selfsame.testkit;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.refresh.IdentityPreview;
import dev.selfsame.refusal.Refusal;
import dev.selfsame.transform.Trace;
import dev.selfsame.transform.TransformError;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/** What came out for one attribute. What it isn't expected to be is an {@link AssertionError} with the trace in it. */
public final class Outcome {

    private final String attribute;
    private final Either<Refusal, IdentityPreview> preview;
    private final Either<Refusal, Trace> trace;

    Outcome(String attribute, Either<Refusal, IdentityPreview> preview, Either<Refusal, Trace> trace) {
        this.attribute = attribute;
        this.preview = preview;
        this.trace = trace;
    }

    /** The value, several joined by commas; empty where there is none, or where it can't be calculated. */
    public Optional<String> value() {
        return error().isPresent() ? Optional.empty() : typed().map(AttributeValue::asText);
    }

    /** The value with its type; where it can't be calculated, the one that there was before. */
    public Optional<AttributeValue> typed() {
        return found().flatMap(IdentityPreview.Attribute::value);
    }

    /** Why it can't be calculated. */
    public Optional<TransformError> error() {
        return found().flatMap(IdentityPreview.Attribute::error);
    }

    private Optional<IdentityPreview.Attribute> found() {
        return preview.getOrElseThrow(refused -> new AssertionError(refused.explanation())).attributes().stream()
                .filter(one -> one.name().equals(attribute))
                .findFirst();
    }

    /** How it came about, as text. */
    public String trace() {
        return trace.fold(Refusal::explanation, Trace::text);
    }

    /** Expects one text. */
    public Outcome hasValue(String expected) {
        return expect(value().equals(Optional.of(expected)), "\"" + expected + "\"");
    }

    /** Expects several texts. */
    public Outcome hasValues(List<String> expected) {
        Optional<AttributeValue> wanted = Optional.of(AttributeValue.of(expected));
        return expect(error().isEmpty() && typed().equals(wanted), expected.toString());
    }

    /** Expects that there is none, and no error. */
    public Outcome hasNoValue() {
        return expect(error().isEmpty() && value().isEmpty(), "no value");
    }

    /** Expects an error whose explanation contains a text. */
    public Outcome failsWith(String reason) {
        return expect(
                error().filter(error -> error.explanation().contains(reason)).isPresent(),
                "an error with \"" + reason + "\"");
    }

    private Outcome expect(boolean holds, String expected) {
        if (!holds) {
            throw new AssertionError("expected " + attribute + " to be " + expected + ", but it is " + shown()
                    + System.lineSeparator() + trace());
        }
        return this;
    }

    private String shown() {
        return error().map(TransformError::explanation)
                .orElseGet(() -> value().map(value -> "\"" + value + "\"").orElse("nothing"));
    }

    @Override
    public String toString() {
        return attribute;
    }
}
