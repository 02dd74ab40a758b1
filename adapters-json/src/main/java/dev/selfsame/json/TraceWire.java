package dev.selfsame.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.selfsame.transform.Trace;
import dev.selfsame.transform.TransformError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a calculation came to its value; of our own making, since nothing like it is published. */
@JsonInclude(Include.NON_EMPTY)
record TraceWire(
        String transform,
        String path,
        String type,
        @Nullable String name,
        @Nullable Object input,
        @JsonInclude(Include.ALWAYS) @Nullable Object value,
        @Nullable MistakeWire error,
        List<String> notes,
        List<TraceWire> parts,
        @JsonInclude(Include.NON_DEFAULT) int omitted) {

    /** Why there is no value. */
    @JsonInclude(Include.NON_EMPTY)
    record MistakeWire(String transform, String path, String reason, String offending) {
        static MistakeWire of(TransformError error) {
            return new MistakeWire(error.transform(), error.path(), error.reason(), error.offending());
        }
    }

    static TraceWire of(Trace trace) {
        return new TraceWire(
                trace.transform(),
                trace.path(),
                trace.type(),
                trace.name().orElse(null),
                trace.input().<Object>map(AttributesWire::of).orElse(null),
                trace.value().<Object>map(AttributesWire::of).orElse(null),
                trace.error().map(MistakeWire::of).orElse(null),
                trace.notes(),
                trace.parts().stream().map(TraceWire::of).toList(),
                trace.omitted());
    }
}
