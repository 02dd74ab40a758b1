package dev.selfsame.transform;

import dev.selfsame.attribute.Values;
import dev.selfsame.source.SourceId;
import dev.selfsame.transform.Written.Fields;
import java.util.Map;
import org.immutables.value.Value;

/** The transform language of one tenant: what transforms can refer to. */
@Value.Immutable
@Values
public interface Language extends WithLanguage {

    Templates templates();

    /** Transforms by their names. */
    Map<String, Fields> transforms();

    /** Sources by their display names. */
    Map<String, SourceId> sources();

    /** The host's functions by the names of the rules that they stand for. */
    Map<String, Rule> rules();

    /** Whether it is for the fields of a provisioning policy, where accounts can't be asked. */
    @Value.Default
    default boolean provisioning() {
        return false;
    }

    /** Compiles a transform, or as much of it as can be: what can't be fails when it is evaluated. */
    default Calculation compile(Fields document) {
        String name = document.text("name").or(() -> document.text("type")).orElse("transform");
        Compilation compilation = new Compilation(this);
        return new Calculation(
                compilation.compiled(new Place(name, ""), document, 0), compilation.inputs(), templates());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a language. */
    final class Builder extends ImmutableLanguage.Builder {
        Builder() {}
    }
}
