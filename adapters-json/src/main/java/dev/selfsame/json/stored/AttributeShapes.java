package dev.selfsame.json.stored;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.AttributeValue.Flag;
import dev.selfsame.attribute.AttributeValue.Number;
import dev.selfsame.attribute.AttributeValue.Text;
import dev.selfsame.attribute.AttributeValue.Texts;
import dev.selfsame.attribute.Attributes;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The shapes of attributes: texts, numbers, true and false, and lists of texts, as JSON has them. */
final class AttributeShapes {

    static final Shape<AttributeValue> VALUE = new Value();
    static final Shape<Attributes> ATTRIBUTES = new Mapped<>(new Values(), Attributes::asMap, Attributes::of);
    static final Shape<Map<String, AttributeValue>> SORTED =
            new Mapped<>(new Values(), TreeMap::new, Collections::unmodifiableMap);

    private AttributeShapes() {}

    static final class Value implements Shape<AttributeValue> {

        private static final Shape<List<String>> TEXTS = new Several<>(Plain.TEXT);

        /** A whole number of up to so many digits is written in full, a longer one as a power of ten. */
        private static final int DIGITS = 40;

        @Override
        public void write(AttributeValue value, JsonGenerator out) throws IOException {
            if (value instanceof Text text) {
                Storable.writeText(text.value(), out);
            } else if (value instanceof Flag flag) {
                out.writeBoolean(flag.value());
            } else if (value instanceof Texts texts) {
                TEXTS.write(texts.values(), out);
            } else {
                out.writeNumber(numeral(((Number) value).value()));
            }
        }

        static String numeral(BigDecimal number) {
            if (number.scale() <= 0 && digits(number) <= DIGITS) {
                return number.toPlainString();
            }
            return digits(number) - 1 <= Integer.MAX_VALUE ? number.toString() : enormous(number);
        }

        /** Those before the decimal point. */
        private static long digits(BigDecimal number) {
            return number.precision() - (long) number.scale();
        }

        /** Without a decimal point, since the exponent would then be more than Java reads. */
        private static String enormous(BigDecimal number) {
            return number.scale() == Integer.MIN_VALUE
                    ? number.unscaledValue() + "0E+" + Integer.MAX_VALUE
                    : number.unscaledValue() + "E+" + -number.scale();
        }

        @Override
        public AttributeValue read(JsonParser in) throws IOException {
            return switch (in.currentToken()) {
                case VALUE_STRING -> new Text(in.getText());
                case VALUE_TRUE -> new Flag(true);
                case VALUE_FALSE -> new Flag(false);
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Number(in.getDecimalValue());
                case START_ARRAY -> new Texts(TEXTS.read(in));
                default -> throw new Unexpected("an attribute's value is expected");
            };
        }
    }

    private static final class Values implements Shape<Map<String, AttributeValue>> {

        @Override
        public void write(Map<String, AttributeValue> values, JsonGenerator out) throws IOException {
            out.writeStartObject();
            for (Map.Entry<String, AttributeValue> entry : values.entrySet()) {
                Storable.writeName(entry.getKey(), out);
                VALUE.write(entry.getValue(), out);
            }
            out.writeEndObject();
        }

        @Override
        public Map<String, AttributeValue> read(JsonParser in) throws IOException {
            Plain.expect(JsonToken.START_OBJECT, "an object", in);
            Map<String, AttributeValue> values = new HashMap<>();
            for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
                if (in.nextToken() != JsonToken.VALUE_NULL) {
                    values.put(name, VALUE.read(in));
                }
            }
            return values;
        }
    }
}
