package dev.selfsame.json.stored;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** JSON as trees, with exact numbers. */
final class Trees {

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNumberLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Trees() {}

    static JsonNode of(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    /** The same with the fields of every object from last to first. */
    static JsonNode turned(JsonNode tree) {
        if (tree.isArray()) {
            ArrayNode turned = MAPPER.createArrayNode();
            tree.forEach(element -> turned.add(turned(element)));
            return turned;
        }
        if (!tree.isObject()) {
            return tree;
        }
        List<String> names = names(tree);
        Collections.reverse(names);
        ObjectNode turned = MAPPER.createObjectNode();
        names.forEach(name -> turned.set(name, turned(tree.get(name))));
        return turned;
    }

    /** All objects with fixed fields, the outermost first; not those that have attributes by name. */
    static List<ObjectNode> objects(JsonNode tree) {
        List<ObjectNode> objects = new ArrayList<>();
        if (tree instanceof ObjectNode object) {
            objects.add(object);
        }
        for (String name : names(tree)) {
            if (!name.equals("attributes")) {
                objects.addAll(objects(tree.get(name)));
            }
        }
        for (int i = 0; tree.isArray() && i < tree.size(); i++) {
            objects.addAll(objects(tree.get(i)));
        }
        return objects;
    }

    static List<String> names(JsonNode tree) {
        List<String> names = new ArrayList<>();
        tree.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
