package dev.selfsame.json.stored;

import static dev.selfsame.json.stored.Field.required;
import static dev.selfsame.json.stored.Field.usually;
import static dev.selfsame.json.stored.Plain.FLAG;
import static dev.selfsame.json.stored.Plain.LONG;
import static dev.selfsame.json.stored.Plain.TEXT;
import static dev.selfsame.json.stored.Plain.text;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.selfsame.transform.StoredTransform;
import dev.selfsame.transform.TransformId;
import dev.selfsame.transform.Written;
import dev.selfsame.transform.Written.Fields;
import dev.selfsame.transform.Written.Flag;
import dev.selfsame.transform.Written.Items;
import dev.selfsame.transform.Written.Nothing;
import dev.selfsame.transform.Written.Numeral;
import dev.selfsame.transform.Written.Text;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The shapes of transforms. The order of their fields matters, and no database promises to keep it: fields are an object
 * with a list in it, in which each name is followed by its value.
 */
final class TransformShapes {

    static final Shape<Written> WRITTEN = new Tree();
    static final Shape<Fields> DOCUMENT = new Mapped<>(WRITTEN, fields -> fields, TransformShapes::fields);

    private static final Shape<TransformId> ID = text(TransformId::new, TransformId::value);

    static final Shape<StoredTransform> TRANSFORM = Building.of(
                    StoredTransform::builder, StoredTransform.Builder::build)
            .with(required("id", ID, StoredTransform::id), StoredTransform.Builder::id)
            .with(required("name", TEXT, StoredTransform::name), StoredTransform.Builder::name)
            .with(required("document", DOCUMENT, StoredTransform::document), StoredTransform.Builder::document)
            .with(usually(false, "internal", FLAG, StoredTransform::internal), StoredTransform.Builder::internal)
            .with(usually(1L, "version", LONG, StoredTransform::version), StoredTransform.Builder::version)
            .shape();

    private TransformShapes() {}

    private static Fields fields(Written written) {
        if (written instanceof Fields fields) {
            return fields;
        }
        throw new Unexpected("fields are expected");
    }

    private static final class Tree implements Shape<Written> {

        private static final String FIELDS = "fields";

        @Override
        public void write(Written value, JsonGenerator out) throws IOException {
            if (value instanceof Text text) {
                Storable.writeText(text.value(), out);
            } else if (value instanceof Numeral numeral) {
                out.writeNumber(AttributeShapes.Value.numeral(numeral.value()));
            } else if (value instanceof Flag flag) {
                out.writeBoolean(flag.value());
            } else if (value instanceof Nothing) {
                out.writeNull();
            } else if (value instanceof Items items) {
                writeItems(items.values(), out);
            } else {
                writeFields((Fields) value, out);
            }
        }

        private void writeItems(List<Written> values, JsonGenerator out) throws IOException {
            out.writeStartArray();
            for (Written each : values) {
                write(each, out);
            }
            out.writeEndArray();
        }

        private void writeFields(Fields fields, JsonGenerator out) throws IOException {
            out.writeStartObject();
            out.writeArrayFieldStart(FIELDS);
            for (Map.Entry<String, Written> field : fields.values().entrySet()) {
                Storable.writeText(field.getKey(), out);
                write(field.getValue(), out);
            }
            out.writeEndArray();
            out.writeEndObject();
        }

        @Override
        public Written read(JsonParser in) throws IOException {
            return switch (in.currentToken()) {
                case VALUE_STRING -> new Text(in.getText());
                case VALUE_TRUE -> new Flag(true);
                case VALUE_FALSE -> new Flag(false);
                case VALUE_NULL -> new Nothing();
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Numeral(in.getDecimalValue());
                case START_ARRAY -> new Items(readItems(in));
                case START_OBJECT -> readFields(in);
                default -> throw new Unexpected("a part of a transform is expected");
            };
        }

        private List<Written> readItems(JsonParser in) throws IOException {
            List<Written> items = new ArrayList<>();
            while (in.nextToken() != JsonToken.END_ARRAY) {
                items.add(read(in));
            }
            return items;
        }

        private Fields readFields(JsonParser in) throws IOException {
            Map<String, Written> fields = new LinkedHashMap<>();
            for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
                in.nextToken();
                if (name.equals(FIELDS)) {
                    readNamesAndValues(in, fields);
                } else {
                    in.skipChildren();
                }
            }
            return new Fields(fields);
        }

        private void readNamesAndValues(JsonParser in, Map<String, Written> fields) throws IOException {
            Plain.expect(JsonToken.START_ARRAY, "a list of names and values", in);
            while (in.nextToken() != JsonToken.END_ARRAY) {
                String name = TEXT.read(in);
                in.nextToken();
                fields.put(name, read(in));
            }
        }
    }
}
