package dev.selfsame.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.selfsame.transform.Written;
import dev.selfsame.transform.Written.Fields;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The mappings as they are written in {@code transforms.json}, by name. */
final class TransformDocuments {

    private TransformDocuments() {}

    static Map<String, JsonNode> read() {
        try (InputStream file =
                Objects.requireNonNull(TransformDocuments.class.getResourceAsStream("/transforms.json"))) {
            Map<String, JsonNode> documents = new LinkedHashMap<>();
            new ObjectMapper()
                    .readTree(file)
                    .properties()
                    .forEach(field -> documents.put(field.getKey(), field.getValue()));
            return documents;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static Fields fields(JsonNode document) {
        return (Fields) written(document);
    }

    private static Written written(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> {
                Map<String, Written> fields = new LinkedHashMap<>();
                node.properties().forEach(field -> fields.put(field.getKey(), written(field.getValue())));
                yield new Fields(fields);
            }
            case ARRAY -> {
                List<Written> items = new ArrayList<>();
                node.forEach(item -> items.add(written(item)));
                yield new Written.Items(items);
            }
            case NUMBER -> new Written.Numeral(node.decimalValue());
            case BOOLEAN -> new Written.Flag(node.booleanValue());
            case NULL -> new Written.Nothing();
            default -> Written.of(node.asText());
        };
    }
}
