package dev.selfsame.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.refresh.IdentityPreview;
import dev.selfsame.transform.TransformError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The {@code IdentityPreviewResponse} schema. */
record PreviewWire(ReferenceWire identity, List<AttributeWire> previewAttributes) {

    /** The {@code IdentityAttributePreview} schema, in which values are texts. */
    record AttributeWire(
            String name,
            @JsonInclude(Include.NON_NULL) @Nullable String value,
            @JsonInclude(Include.NON_NULL) @Nullable String previousValue,
            List<ErrorWire.MessageWire> errorMessages) {

        static AttributeWire of(IdentityPreview.Attribute attribute) {
            return new AttributeWire(
                    attribute.name(),
                    attribute.value().map(AttributeValue::asText).orElse(null),
                    attribute.previousValue().map(AttributeValue::asText).orElse(null),
                    attribute.error().map(AttributeWire::message).stream().toList());
        }

        private static ErrorWire.MessageWire message(TransformError error) {
            return new ErrorWire.MessageWire(Language.ENGLISH.tag(), "DEFAULT", error.explanation());
        }
    }

    static PreviewWire of(IdentityPreview preview) {
        return new PreviewWire(
                ReferenceWire.of(preview.identity()),
                preview.attributes().stream().map(AttributeWire::of).toList());
    }
}
