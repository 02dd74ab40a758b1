package dev.selfsame.velocity;

import dev.selfsame.transform.Templates.TemplateTrouble;
import java.util.List;
import java.util.Map;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;
import org.apache.velocity.runtime.directive.Scope;
import org.jspecify.annotations.Nullable;

/** What may be printed: no reference to nothing, though it be quiet, and nobody as a whole. */
final class Printing implements ReferenceInsertionEventHandler {

    @Override
    public Object referenceInsert(Context context, String reference, @Nullable Object value) {
        if (value == null) {
            throw new TemplateTrouble(reference + " is nothing");
        }
        if (isPlain(value)) {
            return value;
        }
        throw new TemplateTrouble(reference + " is no text");
    }

    private static boolean isPlain(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().allMatch(Printing::isPlain);
        }
        if (value instanceof Map<?, ?> table && !(value instanceof Scope)) {
            return table.values().stream().allMatch(Printing::isPlain);
        }
        return value instanceof String || value instanceof Number || value instanceof Boolean;
    }
}
