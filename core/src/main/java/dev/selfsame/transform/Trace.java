package dev.selfsame.transform;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Values;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How a step of a calculation has come to its value, and the steps that it has asked for it, in order. It holds values of
 * accounts and identities, which are personal data: its text is for the eyes of those who may see them, and not for logs.
 * {@code toString} leaves them out.
 */
@Value.Immutable
@Values
public interface Trace extends WithTrace {

    /** The name of the transform that the step stands in, or its type where it has none. */
    String transform();

    /** Where in it, such as {@code attributes.firstDate}; empty for itself. */
    String path();

    /**
     * What kind of step it is: the type of an operation, {@code text} and {@code template} for what is written as a text,
     * {@code input} for the implicit input, {@code broken} for what can't be compiled.
     */
    String type();

    /** What it names: a transform, an attribute, an attribute of a source such as {@code HR.hireDate}, or a rule. */
    Optional<String> name();

    /** The input that it has used; empty where that is nothing, or it has used none. */
    @Value.Redacted
    Optional<AttributeValue> input();

    /** What it has given; empty where that is nothing, or it has failed. */
    @Value.Redacted
    Optional<AttributeValue> value();

    /** Why it has failed. */
    Optional<TransformError> error();

    /** Why the value is the one that it is: which account was chosen, which branch was taken. */
    @Value.Redacted
    List<String> notes();

    /** The steps that it has asked, in order. */
    List<Trace> parts();

    /** How many more steps there were below it, which are too many or too deep to be written down. */
    @Value.Default
    default int omitted() {
        return 0;
    }

    /** As people read it: a line for every step, indented by depth, with its value and what has led to it. */
    default String text() {
        return TraceText.of(this);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a trace. */
    final class Builder extends ImmutableTrace.Builder {
        Builder() {}
    }
}
