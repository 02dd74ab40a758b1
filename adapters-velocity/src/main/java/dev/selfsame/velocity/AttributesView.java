package dev.selfsame.velocity;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a template may know of attributes. */
record AttributesView(Attributes attributes) {

    static final Members<AttributesView> MEMBERS = new Members<>(AttributesView.class)
            .method("get", 1, (attributes, name) -> attributes.value(name.text(0)))
            .anyProperty(AttributesView::value);

    @Nullable Object value(String name) {
        return attributes.get(name).map(AttributesView::plain).orElse(null);
    }

    @Nullable String text(String name) {
        return attributes.get(name).map(AttributeValue::asText).orElse(null);
    }

    private static Object plain(AttributeValue value) {
        if (value instanceof AttributeValue.Texts texts) {
            return texts.values();
        }
        if (value instanceof AttributeValue.Flag flag) {
            return flag.value();
        }
        return value instanceof AttributeValue.Number number ? number(number.value()) : value.asText();
    }

    private static Object number(BigDecimal value) {
        boolean small = value.scale() <= 0 && value.precision() - value.scale() < 18;
        return small ? (Object) value.longValueExact() : value.toPlainString();
    }
}
